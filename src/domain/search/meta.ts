import {isLocale, type Locale} from '../locale';
import {commonPrefix} from './bytes';
import {searchKinds, type SearchKind} from './section';

/** Changes when an older worker could not read the files. */
export const formatVersion = 3;

/** Where the entry file of an index stands in its folder; everything else carries a content hash in its name. */
export const metaFile = 'index.json';

/** Files that hold a sorted series of keys, each from its separator to the next file's. */
export type Series = {
  /** Content hash of the whole series. */
  readonly hash: string;
  /** What tells each file from the one before it: the first letters of its first key. */
  readonly first: readonly string[];
};

/** What the worker has to know before it can ask for anything. */
export type Meta = {
  readonly version: number;
  readonly edition: string;
  readonly locale: Locale;
  /** The sections of each page: their numbers run through all pages, the first of a page is its top. */
  readonly pageSizes: readonly number[];
  /** The first section of each kind; pages stand in order of kind. */
  readonly kinds: readonly (readonly [SearchKind, number])[];
  /** Numbers of the pages that list errors. */
  readonly errors: readonly number[];
  readonly words: Series;
  readonly spelling: Series;
  /** Files that hold the same number of sections each, so that no list of them is needed. */
  readonly texts: {readonly hash: string; readonly sectionsPerFile: number};
  /** Files of the Polish lexicons: for the text, and for names in the other language. */
  readonly lexicon: {readonly text?: string; readonly names?: string};
};

/** Reads an index's entry file; throws when it is something else or of another release. */
export function parseMeta(bytes: Uint8Array): Meta {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isMeta(value)) throw new TypeError('Not an index of this release.');
  return value;
}

function isMeta(value: unknown): value is Meta {
  if (!isRecord(value)) return false;
  const meta: Partial<Record<keyof Meta, unknown>> = value;
  return (
    meta.version === formatVersion &&
    typeof meta.edition === 'string' &&
    typeof meta.locale === 'string' &&
    isLocale(meta.locale) &&
    Array.isArray(meta.pageSizes) &&
    Array.isArray(meta.kinds) &&
    meta.kinds.every(
      (entry) =>
        Array.isArray(entry) && searchKinds.includes(entry[0] as SearchKind),
    ) &&
    Array.isArray(meta.errors) &&
    isSeries(meta.words) &&
    isSeries(meta.spelling) &&
    isRecord(meta.texts) &&
    typeof meta.texts.sectionsPerFile === 'number' &&
    isRecord(meta.lexicon)
  );
}

function isSeries(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(value.first) &&
    value.first.every((first) => typeof first === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The name of a file of a series. */
export function fileName(
  kind: 'words' | 'spelling' | 'texts',
  hash: string,
  number: number,
): string {
  return `${kind}-${number}.${hash}.${kind === 'texts' ? 'json' : 'bin'}`;
}

/** As many letters of the first key of each list as no key of the list before it reaches. */
export function separators(lists: readonly (readonly string[])[]): string[] {
  return lists.map(([first = ''], number) => {
    const before = lists[number - 1]?.at(-1);
    return before === undefined
      ? ''
      : first.slice(0, commonPrefix(before, first) + 1);
  });
}

/** The number of the last file that begins at or before a key; the first one when none does. */
export function placeIn({first}: Series, key: string): number {
  let [low, high] = [0, first.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((first[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
