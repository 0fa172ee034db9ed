import type {Finding} from '../../problem';
import type {Repository} from '../../repository';
import type {Catalogue} from '../catalogue';
import type {SourcePage} from '../page';

/** Checks one page by itself. */
export type PageRule = (
  page: SourcePage,
  repository: Repository,
) => Iterable<Finding>;

/** One edition with all its languages: what rules that compare pages look at. */
export type EditionPages = {
  readonly edition: string;
  /** Whether it is an older edition, in which only mistakes are mended. */
  readonly isFrozen: boolean;
  /** Every file of the edition, in every language. */
  readonly pages: readonly SourcePage[];
  /** One catalogue per language, the source language first. */
  readonly catalogues: readonly Catalogue[];
};

export type EditionRule = (
  edition: EditionPages,
  repository: Repository,
) => Iterable<Finding>;

/** A problem at a line of a page. */
export function problemAt(
  {path}: Pick<SourcePage, 'path'>,
  line: number,
  message: string,
): Finding {
  return {file: path, line, message};
}

/** A problem at a front-matter key of a page. */
export function problemAtKey(
  page: Pick<SourcePage, 'path' | 'lineOf'>,
  key: readonly PropertyKey[],
  message: string,
): Finding {
  return problemAt(page, page.lineOf(key), message);
}

/** The file behind a page of a catalogue. */
export function sourceOf(
  {pages}: Pick<EditionPages, 'pages'>,
  {relativePath, locale}: Pick<SourcePage, 'relativePath' | 'locale'>,
): SourcePage {
  const source = pages.find(
    (page) => page.relativePath === relativePath && page.locale === locale,
  );
  if (source === undefined)
    throw new Error(`No file behind ${locale} ${relativePath}.`);
  return source;
}
