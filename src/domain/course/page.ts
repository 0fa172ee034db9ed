import type {Locale} from '../locale';
import type {Outline} from '../markdown/outline';
import type {Section} from '../translation/sections';
import type {Blocks} from './features';
import type {PageKind} from './kinds';

/** A content file as it was read; nothing in it is trusted yet. */
export type SourcePage = {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** Path inside the edition's folder; the same in every language. */
  readonly relativePath: string;
  readonly edition: string;
  readonly locale: Locale;
  readonly id: string;
  readonly kind: PageKind;
  /** The whole file. */
  readonly text: string;
  /** Parsed YAML, or the parser's complaint. */
  readonly frontMatter: unknown;
  readonly yamlProblems: readonly {line: number; message: string}[];
  /** The line of a front-matter key, or of the nearest parent that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Markdown after the front matter. */
  readonly body: string;
  /** The line on which the body starts, 1-based. */
  readonly bodyLine: number;
  /**
   * The last line that can be judged: behind it, a block that nothing closes swallows the rest, or there was too much
   * to read. `Infinity` when the page is whole.
   */
  readonly lastLine: number;
  readonly outline: Outline;
  readonly blocks: Blocks;
  /** The body, divided at its headings. */
  readonly sections: readonly Section[];
};

/** Whether all that stands in the body could be read. */
export function isWhole({lastLine}: Pick<SourcePage, 'lastLine'>): boolean {
  return lastLine === Infinity;
}

/** Reads one key that is needed before the front matter is known to be right. */
export function rawKey(
  page: Pick<SourcePage, 'frontMatter'>,
  key: string,
): unknown {
  const data = page.frontMatter;
  return typeof data === 'object' && data !== null
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
