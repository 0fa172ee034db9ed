import {cleanQuery} from './cleanQuery';
import {
  addJoined,
  answersOf,
  everyKeyOf,
  weighed,
  type Answer,
} from './answers';
import {openIndex, type FetchFile, type IndexFiles} from './indexFiles';
import type {Meta} from './meta';
import type {
  SearchMessage,
  SearchHit,
  SearchResult,
  Definition,
} from './messages';
import {queryWords, type QueryWord} from './queryWords';
import {rank, type Ranked} from './rank';
import {mark, snippet} from './snippet';
import type {Weights} from './weights';

type SearchRequest = Pick<SearchMessage, 'text' | 'kinds' | 'limit' | 'typing'>;

export type Searcher = {
  readonly search: (
    request: SearchRequest,
  ) => Promise<Omit<SearchResult, 'type' | 'id' | 'tookMs'>>;
};

/** Beside so many words, stop words do not help to find a heading. */
const enoughWords = 2;

/** Opens an index for searching. Its files come through `fetchFile`, wherever they are. */
export async function createSearcher(
  fetchFile: FetchFile,
  weights?: Weights,
): Promise<Searcher> {
  const files = await openIndex(fetchFile, weights);
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
    rank(weighed(answers, files), files.pageOf, files.weights).filter(
      kindFilter(kinds, files.meta),
    ),
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
function varied(
  ranked: readonly Ranked[],
  {pageOf, weights}: IndexFiles,
): Ranked[] {
  const seen = new Map<number, number>();
  return ranked
    .map((entry) => {
      const page = pageOf(entry.section);
      const before = seen.get(page) ?? 0;
      seen.set(page, before + 1);
      return {...entry, score: entry.score * weights.repeatedPage ** before};
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
