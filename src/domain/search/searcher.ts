import {cleanQuery} from './cleanQuery';
import {findWord, keysOf, type FoundWord} from './findWord';
import {openIndex, type FetchFile, type IndexFiles} from './indexFiles';
import {isLightWord} from './lightWords';
import type {Meta} from './meta';
import {addHits, relatives, type Hits} from './match';
import type {
  SearchMessage,
  SearchHit,
  SearchResult,
  Definition,
} from './messages';
import {queryWords, type QueryWord} from './queryWords';
import {rank, rarityOf, type Ranked, type WordHits} from './rank';
import {mark, snippet} from './snippet';

type SearchRequest = Pick<SearchMessage, 'text' | 'kinds' | 'limit' | 'typing'>;

export type Searcher = {
  readonly search: (
    request: SearchRequest,
  ) => Promise<Omit<SearchResult, 'type' | 'id' | 'tookMs'>>;
};

/** What a stop word says, against a rarity of 2–7 of other words. */
const stopWordImportance = 0.15;

/** What a word like „sprawdzić” says against its rarity, beside others. */
const lightness = 0.5;

/** Beside so many words, stop words do not help to find a heading. */
const enoughWords = 2;

/** Each further section of a page that is already in the list counts a little less: other pages are news. */
const repeatedPage = 0.93;

/** Opens an index for searching. Its files come through `fetchFile`, wherever they are. */
export async function createSearcher(fetchFile: FetchFile): Promise<Searcher> {
  const files = await openIndex(fetchFile);
  return {search: (request) => search(request, files)};
}

async function search(
  {text: typed, kinds, limit, typing}: SearchRequest,
  files: IndexFiles,
): ReturnType<Searcher['search']> {
  const {text} = cleanQuery(typed);
  const words = telling(queryWords(text, files.analysers.text, typing));
  await files.loadKeys(words.flatMap(everyKeyOf));
  const answers = (
    await Promise.all(words.map((word) => answersOf(word, files)))
  ).flat();
  addJoined(answers, files);
  const ranked = varied(
    rank(weighed(answers, files)).filter(kindFilter(kinds, files.meta)),
    files,
  );
  const shown = ranked.slice(0, limit);
  const named = termNamed(ranked, files);
  const texts = await files.texts([
    ...shown.map(({section}) => section),
    ...(named === undefined ? [] : [named]),
  ]);
  const isHit = hitTest(answers, files);
  const hits = shown.flatMap(({section}): SearchHit[] => {
    const found = texts.get(section);
    if (found === undefined) return [];
    const {url, title, kind} = found.page;
    return [
      {
        url,
        anchor: found.section.anchor,
        pageTitle: title,
        sectionTitle: mark(found.section.heading, isHit),
        kind,
        excerpt: snippet(found.section.text, isHit),
      },
    ];
  });
  const definition = definitionOf(
    named === undefined ? undefined : texts.get(named)?.page,
  );
  const didYouMean = mended(text, answers, hits, files);
  return {
    total: ranked.length,
    hits,
    ...(definition && {definition}),
    ...(didYouMean !== undefined && {didYouMean}),
  };
}

/** Leaves stop words out where others say enough: each would cost a shard. */
function telling(words: readonly QueryWord[]): readonly QueryWord[] {
  const rest = words.filter((word) => !word.isStopWord || word.isOpen);
  return rest.length <= enoughWords ? words : rest;
}

/** A word of the query with the sections that answer it. */
type Answer = FoundWord & {readonly word: QueryWord; readonly hits: Hits};

function everyKeyOf({analyses, parts}: QueryWord): string[] {
  return [...analyses.flatMap(keysOf), ...parts.flatMap(everyKeyOf)];
}

/** A compound answers where it stands whole or where all its pieces do; where neither, its pieces answer each for itself. */
async function answersOf(
  word: QueryWord,
  files: IndexFiles,
): Promise<Answer[]> {
  if (word.parts.length === 0)
    return [answer(word, await findWord(word, files))];
  const whole = word.analyses.flatMap((analysis) =>
    relatives(analysis, files.groupOf),
  );
  const parts = await Promise.all(
    word.parts.map(async (part) => answer(part, await findWord(part, files))),
  );
  const compound = answer(word, {found: whole, isCorrected: false});
  const together = everywhere(parts.map(({hits}) => hits));
  for (const [section, hit] of together)
    if (!compound.hits.has(section)) compound.hits.set(section, hit);
  if (compound.hits.size === 0) return parts;
  return [
    {...compound, found: [...whole, ...parts.flatMap(({found}) => found)]},
  ];
}

function answer(word: QueryWord, found: FoundWord): Answer {
  const hits: Hits = new Map();
  addHits(hits, found.found);
  return {...found, word, hits};
}

/** The sections that hold all of several words, as weak as the weakest. */
function everywhere([first, ...others]: readonly Hits[]): Hits {
  const result: Hits = new Map();
  for (const [section, hit] of first ?? []) {
    const all = [hit, ...others.flatMap((hits) => hits.get(section) ?? [])];
    if (all.length <= others.length) continue;
    result.set(section, {
      weight: 0.9 * Math.min(...all.map(({weight}) => weight)),
      quality: 0.9 * Math.min(...all.map((part) => part.quality)),
      heading: all.reduce((bits, {heading}) => bits & heading, ~0),
      alias: all.reduce((bits, {alias}) => bits & alias, ~0),
      inPage: all.every(({inPage}) => inPage),
      places: hit.places,
    });
  }
  return result;
}

/** „fast api” also means FastAPI: neighbours written as one, where their shard is at hand. */
function addJoined(answers: readonly Answer[], files: IndexFiles): void {
  for (let at = 1; at < answers.length; at++) {
    const pair = [answers[at - 1], answers[at]].filter(
      (answer) => answer !== undefined,
    );
    const joined = pair.map(({word}) => word.analyses[0].form).join('');
    const found = relatives(
      files.analysers.text.analyse(joined),
      files.groupOf,
    ).filter(({form}) => form.text.startsWith(joined.slice(0, -1)));
    for (const {hits} of pair) addHits(hits, found);
  }
}

function weighed(
  answers: readonly Answer[],
  {meta, analysers}: IndexFiles,
): WordHits[] {
  const {locale} = analysers.text;
  const sections = meta.pageSizes.reduce((sum, size) => sum + size, 0);
  const allStop = answers.every(({word}) => word.isStopWord);
  return answers.map(({word, hits, found}) => {
    const counts = found.map(({form}) => form.count);
    const rarity = rarityOf(sections, Math.max(1, hits.size, ...counts));
    const isLight = isLightWord(word.analyses[0], locale);
    return {
      hits,
      isStopWord: word.isStopWord,
      importance:
        word.isStopWord && !allStop
          ? stopWordImportance
          : rarity * (isLight ? lightness : 1),
    };
  });
}

function kindFilter(
  kinds: SearchRequest['kinds'],
  meta: Meta,
): (ranked: Ranked) => boolean {
  if (kinds.length === 0) return () => true;
  const ranges = meta.kinds.map(([kind, from], index) => ({
    isWanted: kinds.includes(kind),
    from,
    to: meta.kinds[index + 1]?.[1] ?? Infinity,
  }));
  return ({section}) =>
    ranges.some(
      ({isWanted, from, to}) => isWanted && section >= from && section < to,
    );
}

/** Lets pages take turns where scores are close. */
function varied(ranked: readonly Ranked[], {meta}: IndexFiles): Ranked[] {
  const pageOf: number[] = [];
  meta.pageSizes.forEach((size, page) => {
    for (let left = size; left > 0; left--) pageOf.push(page);
  });
  const seen = new Map<number, number>();
  return ranked
    .map((entry) => {
      const page = pageOf[entry.section] ?? -1;
      const before = seen.get(page) ?? 0;
      seen.set(page, before + 1);
      return {...entry, score: entry.score * repeatedPage ** before};
    })
    .sort((a, b) => b.score - a.score || a.section - b.section);
}

/** The term whose name the query is, found among the best. */
function termNamed(
  ranked: readonly Ranked[],
  {meta}: IndexFiles,
): number | undefined {
  const tops = new Set<number>();
  let first = 0;
  for (const size of meta.pageSizes) {
    tops.add(first);
    first += size;
  }
  const isTerm = kindFilter(['term'], meta);
  return ranked
    .slice(0, 5)
    .find((entry) => entry.isName && tops.has(entry.section) && isTerm(entry))
    ?.section;
}

function definitionOf(
  page:
    | {url: string; title: string; definition?: string; otherTitle?: string}
    | undefined,
): Definition | undefined {
  if (page?.definition === undefined) return undefined;
  const {url, title, definition, otherTitle} = page;
  return {url, title, text: definition, ...(otherTitle && {otherTitle})};
}

function hitTest(
  answers: readonly Answer[],
  {analysers}: IndexFiles,
): (word: string) => boolean {
  const forms = new Set(
    answers
      .filter(({word}) => !word.isStopWord)
      .flatMap(({found}) => found.map(({form}) => form.text)),
  );
  return (word) => forms.has(analysers.text.analyse(word).form);
}

/** The query with its mistyped words as the best hits write them. */
function mended(
  query: string,
  answers: readonly Answer[],
  hits: readonly SearchHit[],
  files: IndexFiles,
): string | undefined {
  const corrected = answers.filter(
    (answer) => answer.isCorrected && answer.found.length > 0,
  );
  if (corrected.length === 0 || hits.length === 0) return undefined;
  let text = query;
  for (const answer of corrected.toReversed()) {
    const isHit = hitTest([answer], files);
    const written = hits
      .flatMap(({sectionTitle, excerpt}) => [sectionTitle, excerpt])
      .flatMap((marked) =>
        marked.ranges.map(([from, to]) => marked.text.slice(from, to)),
      )
      .find(isHit);
    const {start, end} = answer.word;
    text =
      text.slice(0, start) +
      (written?.toLowerCase() ?? answer.found[0]?.form.text ?? '') +
      text.slice(end);
  }
  return text;
}
