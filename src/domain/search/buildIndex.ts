import {analysersOf} from './analysers';
import type {Locale} from '../locale';
import {collectWords, type IndexedSection} from './collectWords';
import {formatVersion, metaFile, type Meta, type ShardEntry} from './meta';
import {searchKinds, sectionsOf, type SearchPage} from './section';
import {spellingList} from './spellingList';
import {encodeSpelling, reversed} from './spelling';
import {encodeTexts, type PageText} from './texts';
import {textOfSection} from './textOfSection';
import {encodeWords, sizeOf} from './wordShard';

export type IndexFile = {readonly name: string; readonly bytes: Uint8Array};

export type IndexInput = {
  readonly edition: string;
  readonly locale: Locale;
  readonly pages: readonly SearchPage[];
  /** Encoded Polish lexicons: of the text, and of names in the other language. */
  readonly lexicon: {readonly text?: Uint8Array; readonly names?: Uint8Array};
  /** A short hash of a file's content, fit for a file name. */
  readonly hash: (bytes: Uint8Array) => string;
  readonly shardSizes?: Partial<ShardSizes>;
};

/** In bytes, before compression. */
export type ShardSizes = {
  readonly words: number;
  readonly spelling: number;
  readonly texts: number;
};

/**
 * Words and texts are smaller than the 16–32 kB that bound a spelling shard: a query reads one shard per word and one per
 * page shown, so their size is what a query costs.
 */
const usualSizes: ShardSizes = {words: 8_000, spelling: 24_000, texts: 2_500};

/** Builds every file of an index. The same input gives the same bytes. */
export function buildIndex(input: IndexInput): IndexFile[] {
  const sizes = {...usualSizes, ...input.shardSizes};
  const pages = input.pages.toSorted(
    (a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind),
  );
  const sections = pages.flatMap((page) =>
    sectionsOf(page).map((section): IndexedSection => ({page, section})),
  );
  const analysers = analysersOf(input.locale, input.lexicon);
  const files: IndexFile[] = [];
  const add = (kind: string, bytes: Uint8Array): string => {
    const name = `${kind}.${input.hash(bytes)}.${kind === 'texts' ? 'json' : 'bin'}`;
    files.push({name, bytes});
    return name;
  };
  const {groups, forms} = collectWords(sections, analysers);
  const words = shards(groups, sizeOf, sizes.words).map(
    (shard): ShardEntry<string> => [
      shard[0]?.key ?? '',
      add('words', encodeWords(shard)),
    ],
  );
  const spelling = shards(
    spellingList(forms, analysers.text),
    ({length}) => length,
    sizes.spelling,
  ).map((shard): ShardEntry<string> => [
    reversed(shard[0] ?? ''),
    add('spelling', encodeSpelling(shard)),
  ]);
  const texts = shards(pageTexts(sections), textSize, sizes.texts).map(
    (shard): ShardEntry<number> => [
      shard[0]?.sections[0]?.section ?? 0,
      add('texts', encodeTexts(mergedPages(shard))),
    ],
  );
  const lexicon = {
    ...(input.lexicon.text && {text: add('lexicon', input.lexicon.text)}),
    ...(input.lexicon.names && {names: add('lexicon', input.lexicon.names)}),
  };
  const meta: Meta = {
    version: formatVersion,
    edition: input.edition,
    locale: input.locale,
    pageSizes: pages.map((page) => sectionsOf(page).length),
    kinds: kindStarts(sections),
    words,
    spelling,
    texts,
    lexicon,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(meta));
  return [{name: metaFile, bytes}, ...files];
}

/** Cuts a list into pieces of about the same size, none of them empty. */
function shards<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  target: number,
): Item[][] {
  const sizes = items.map(size);
  const total = sizes.reduce((sum, value) => sum + value, 0);
  const count = Math.max(1, Math.round(total / target));
  const pieces: Item[][] = [];
  let done = 0;
  items.forEach((item, index) => {
    const piece = Math.min(count - 1, Math.floor((done / total) * count));
    if (pieces.length === 0 || piece >= pieces.length) pieces.push([]);
    pieces.at(-1)?.push(item);
    done += sizes[index] ?? 0;
  });
  return pieces;
}

function kindStarts(sections: readonly IndexedSection[]): Meta['kinds'] {
  return searchKinds.flatMap((kind) => {
    const first = sections.findIndex(({page}) => page.kind === kind);
    return first === -1 ? [] : [[kind, first] as const];
  });
}

/** One entry per section, so that a long page can be cut. */
function pageTexts(sections: readonly IndexedSection[]): PageText[] {
  return sections.map(({page, section}, index) => ({
    url: page.url,
    title: page.title,
    kind: page.kind,
    ...(page.kind === 'term' && {definition: page.description}),
    ...(page.kind === 'term' &&
      page.foreignNames[0] !== undefined &&
      page.foreignNames[0] !== page.title && {
        otherTitle: page.foreignNames[0],
      }),
    sections: [
      {
        section: index,
        anchor: section.anchor,
        heading: section.heading,
        text: textOfSection(page, section),
      },
    ],
  }));
}

function textSize({sections}: PageText): number {
  return (sections[0]?.text.length ?? 0) + 60;
}

function mergedPages(sections: readonly PageText[]): PageText[] {
  const pages: PageText[] = [];
  for (const entry of sections) {
    const last = pages.at(-1);
    if (last?.url === entry.url)
      pages[pages.length - 1] = {
        ...last,
        sections: [...last.sections, ...entry.sections],
      };
    else pages.push(entry);
  }
  return pages;
}
