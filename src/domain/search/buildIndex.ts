import {analysersOf} from './analysers';
import type {Locale} from '../locale';
import {collectWords, type IndexedSection} from './collectWords';
import {fileName, formatVersion, metaFile, separators, type Meta} from './meta';
import {searchKinds, sectionsOf, type SearchPage} from './section';
import {spellingList} from './spellingList';
import {encodeSpelling} from './spelling';
import {encodeTexts, type PageText} from './texts';
import {textOfSection} from './textOfSection';
import {weights, type Weights} from './weights';
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
  /** Other than those of the site while they are searched for. */
  readonly weights?: Weights;
};

/** In bytes, before compression. */
type ShardSizes = {
  readonly words: number;
  readonly spelling: number;
  readonly texts: number;
};

/**
 * Words and texts are cut smaller than the 16–32 kB of a spelling shard: a query reads one file per word and one per section
 * shown, so their size is what a query costs.
 */
const usualSizes: ShardSizes = {words: 2_500, spelling: 6_000, texts: 1_000};

/**
 * With many words larger files cost a query less than a longer list of them: of the entry file a file of words takes some
 * 4 bytes, and a query reads 4 or 5 of them.
 */
const bytesPerEntry = 1;

/** Builds every file of an index. The same input gives the same bytes. */
export function buildIndex(input: IndexInput): IndexFile[] {
  const sizes = {...usualSizes, ...input.shardSizes};
  const analysers = analysersOf(input.locale, input.lexicon);
  const pages = input.pages.toSorted(
    (a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind),
  );
  const sections = pages.flatMap((page) =>
    sectionsOf(page).map((section): IndexedSection => ({page, section})),
  );
  const files: IndexFile[] = [];
  const addSeries = (
    kind: 'words' | 'spelling' | 'texts',
    contents: readonly Uint8Array[],
  ): string => {
    const hash = input.hash(joined(contents));
    contents.forEach((bytes, number) => {
      files.push({name: fileName(kind, hash, number), bytes});
    });
    return hash;
  };
  const addLexicon = (bytes: Uint8Array): string => {
    const name = `lexicon.${input.hash(bytes)}.bin`;
    files.push({name, bytes});
    return name;
  };

  const {groups, forms} = collectWords(
    sections,
    analysers,
    input.weights ?? weights,
  );
  const words = bySize(groups, sizeOf, (total) =>
    Math.max(sizes.words, Math.sqrt(total * bytesPerEntry)),
  );
  const spelling = bySize(
    spellingList(forms, analysers.text),
    ({length}) => length,
    () => sizes.spelling,
  );
  const texts = textsOf(sections);
  const sectionsPerFile = Math.max(
    1,
    Math.round(sizes.texts / averageSize(texts)),
  );
  const meta: Meta = {
    version: formatVersion,
    edition: input.edition,
    locale: input.locale,
    pageSizes: pages.map((page) => sectionsOf(page).length),
    kinds: kindStarts(sections),
    errors: pages.flatMap(({listsErrors}, page) => (listsErrors ? [page] : [])),
    words: {
      hash: addSeries('words', words.map(encodeWords)),
      first: separators(words.map((groups) => groups.map(({key}) => key))),
    },
    spelling: {
      hash: addSeries('spelling', spelling.map(encodeSpelling)),
      first: separators(spelling),
    },
    texts: {
      hash: addSeries(
        'texts',
        inPortions(texts, sectionsPerFile).map((portion) =>
          encodeTexts(mergedPages(portion)),
        ),
      ),
      sectionsPerFile,
    },
    lexicon: {
      ...(input.lexicon.text && {text: addLexicon(input.lexicon.text)}),
      ...(input.lexicon.names && {names: addLexicon(input.lexicon.names)}),
    },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(meta));
  return [{name: metaFile, bytes}, ...files];
}

function joined(contents: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    contents.reduce((sum, {length}) => sum + length, 0),
  );
  let at = 0;
  for (const bytes of contents) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Cuts a list into pieces of about the same size, none of them empty. */
function bySize<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  targetOf: (total: number) => number,
): Item[][] {
  const sizes = items.map(size);
  const total = sizes.reduce((sum, value) => sum + value, 0);
  const count = Math.max(1, Math.round(total / targetOf(total)));
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

function inPortions<Item>(items: readonly Item[], count: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / count)}, (_, portion) =>
    items.slice(portion * count, (portion + 1) * count),
  );
}

function averageSize(texts: readonly PageText[]): number {
  return texts.reduce((sum, text) => sum + textSize(text), 0) / texts.length;
}

function kindStarts(sections: readonly IndexedSection[]): Meta['kinds'] {
  return searchKinds.flatMap((kind) => {
    const first = sections.findIndex(({page}) => page.kind === kind);
    return first === -1 ? [] : [[kind, first] as const];
  });
}

/** One entry per section, so that pages can be cut. */
function textsOf(sections: readonly IndexedSection[]): PageText[] {
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
