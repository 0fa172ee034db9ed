import {isLocale, type Locale} from '../locale';
import {searchKinds, type SearchKind} from './section';

/** Changes when an older worker could not read the files. */
export const formatVersion = 1;

/** Where the entry file of an index stands in its folder; everything else carries a content hash in its name. */
export const metaFile = 'index.json';

/** A file of a sorted series, and what it begins with. */
export type ShardEntry<First> = readonly [first: First, file: string];

/** What the worker has to know before it can ask for anything. */
export type Meta = {
  readonly version: number;
  readonly edition: string;
  readonly locale: Locale;
  /** The sections of each page: their numbers run through all pages, the first of a page is its top. */
  readonly pageSizes: readonly number[];
  /** The first section of each kind; pages stand in order of kind. */
  readonly kinds: readonly (readonly [SearchKind, number])[];
  readonly words: readonly ShardEntry<string>[];
  readonly spelling: readonly ShardEntry<string>[];
  readonly texts: readonly ShardEntry<number>[];
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
  if (typeof value !== 'object' || value === null) return false;
  const meta = value as Partial<Record<keyof Meta, unknown>>;
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
    isDirectory(meta.words, 'string') &&
    isDirectory(meta.spelling, 'string') &&
    isDirectory(meta.texts, 'number') &&
    typeof meta.lexicon === 'object' &&
    meta.lexicon !== null
  );
}

function isDirectory(value: unknown, first: 'string' | 'number'): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        Array.isArray(entry) &&
        typeof entry[0] === first &&
        typeof entry[1] === 'string',
    )
  );
}

/** The number of the last entry that begins at or before a value; the first one when none does. */
export function placeIn<First extends string | number>(
  entries: readonly ShardEntry<First>[],
  value: First,
): number {
  let [low, high] = [0, entries.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const first = entries[middle]?.[0];
    if (first !== undefined && first <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
