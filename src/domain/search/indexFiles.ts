import {analysersOf, type Analysers} from './analysers';
import {
  fileName,
  metaFile,
  parseMeta,
  placeIn,
  type Meta,
  type Series,
} from './meta';
import {decodeSpelling} from './spelling';
import {decodeTexts, type PageText, type SectionText} from './texts';
import {weights as siteWeights, type Weights} from './weights';
import type {Group} from './words';
import {decodeWords} from './wordShard';

/** Fetches a file of an index by its name; rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<ArrayBuffer>;

/** Why a search has no answer. */
export class SearchError extends Error {
  readonly reason: 'unreachable' | 'damaged';

  constructor(reason: 'unreachable' | 'damaged', cause: unknown) {
    super(`The index is ${reason}.`, {cause});
    this.reason = reason;
  }
}

/** The files of an index, each fetched when it is first needed, and again after a failure. */
export type IndexFiles = {
  readonly meta: Meta;
  readonly analysers: Analysers;
  readonly weights: Weights;
  /** The number of the page to which a section belongs. */
  readonly pageOf: (section: number) => number;
  /** Fetches the shards that could hold keys; then `groupOf` finds them. */
  readonly loadKeys: (keys: Iterable<string>) => Promise<void>;
  /** The groups of the shards between two keys, of the first ones when there are many. */
  readonly loadRange: (
    from: string,
    to: string,
    most: number,
  ) => Promise<Group[]>;
  readonly groupOf: (key: string) => Group | undefined;
  /** The list of words where those that begin so would stand, and their neighbours. */
  readonly spelling: (start: string) => Promise<readonly string[]>;
  readonly texts: (
    sections: readonly number[],
  ) => Promise<Map<number, {page: PageText; section: SectionText}>>;
};

/** Opens an index: its entry file and what its language needs. */
export async function openIndex(
  fetchFile: FetchFile,
  weights = siteWeights,
): Promise<IndexFiles> {
  const load = loader(fetchFile);
  const meta = await load(metaFile, parseMeta);
  const bytesOf = (name: string | undefined) =>
    name === undefined ? undefined : load(name, (bytes) => bytes);
  const [text, names] = await Promise.all([
    bytesOf(meta.lexicon.text),
    bytesOf(meta.lexicon.names),
  ]);
  const analysers = decoded(() =>
    analysersOf(
      meta.locale,
      {...(text && {text}), ...(names && {names})},
      {diacritics: 'optional'},
    ),
  );

  const loaded = new Map<number, ReadonlyMap<string, Group>>();
  const loadWords = (numbers: Iterable<number>) =>
    Promise.all(
      Array.from(numbers, async (number) => {
        const name = fileName('words', meta.words.hash, number);
        const groups = await load(name, decodeWords);
        loaded.set(number, groups);
        return groups;
      }),
    );

  const pages = meta.pageSizes.flatMap((size, page) =>
    Array.from({length: size}, () => page),
  );

  return {
    meta,
    analysers,
    weights,
    pageOf: (section) => pages[section] ?? -1,
    loadKeys: async (keys) => {
      await loadWords(
        new Set(Array.from(keys, (key) => placeIn(meta.words, key))),
      );
    },
    loadRange: async (from, to, most) => {
      const shards = await loadWords(range(meta.words, from, to, most));
      return shards.flatMap((groups) => [...groups.values()]);
    },
    groupOf: (key) => loaded.get(placeIn(meta.words, key))?.get(key),
    spelling: async (start) => {
      const {hash} = meta.spelling;
      const lists = await Promise.all(
        range(meta.spelling, start, `${start}\uFFFF`, 2).map((number) =>
          load(fileName('spelling', hash, number), decodeSpelling),
        ),
      );
      return lists.flat();
    },
    texts: async (sections) => {
      const {hash, sectionsPerFile} = meta.texts;
      const numbers = new Set(
        sections.map((section) => Math.floor(section / sectionsPerFile)),
      );
      const pages = await Promise.all(
        Array.from(numbers, (number) =>
          load(fileName('texts', hash, number), decodeTexts),
        ),
      );
      return new Map(
        pages
          .flat()
          .flatMap((page) =>
            page.sections.map(
              (section) => [section.section, {page, section}] as const,
            ),
          ),
      );
    },
  };
}

/** The numbers of the files between two keys, at most so many. */
function range(
  series: Series,
  from: string,
  to: string,
  most: number,
): number[] {
  if (series.first.length === 0) return [];
  const [first, last] = [placeIn(series, from), placeIn(series, to)];
  const count = Math.min(last - first + 1, most);
  return Array.from({length: count}, (_, index) => first + index);
}

/** Remembers what was read; forgets what failed, so that it can be tried again. */
function loader(fetchFile: FetchFile) {
  const known = new Map<string, Promise<unknown>>();
  return <Value>(
    name: string,
    decode: (bytes: Uint8Array) => Value,
  ): Promise<Value> => {
    const before = known.get(name);
    // A file has one decoder: its name says what it is.
    if (before !== undefined) return before as Promise<Value>;
    const value = fetchFile(name).then(
      (buffer) => decoded(() => decode(new Uint8Array(buffer))),
      (error: unknown) => {
        throw new SearchError('unreachable', error);
      },
    );
    known.set(name, value);
    value.catch(() => known.delete(name));
    return value;
  };
}

function decoded<Value>(decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    throw new SearchError('damaged', error);
  }
}
