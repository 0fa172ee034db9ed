import {cleanQuery, type CleanQuery} from './cleanQuery';
import {addJoined, answersOf, everyKeyOf, weighed} from './answers';
import {openIndex, type FetchFile, type IndexFiles} from './indexFiles';
import type {Meta} from './meta';
import type {
  SearchMessage,
  SearchHit,
  SearchResult,
  Definition,
} from './messages';
import {honesty} from './honesty';
import {hitTest, mended} from './mended';
import {queryWords, telling, type QueryWord} from './queryWords';
import {rank, type Ranked} from './rank';
import {mark, snippet} from './snippet';
import type {Weights} from './weights';

type SearchRequest = Pick<SearchMessage, 'text' | 'kinds' | 'limit'>;

export type Searcher = {
  readonly search: (
    request: SearchRequest,
  ) => Promise<Omit<SearchResult, 'type' | 'id' | 'tookMs'>>;
};

/** Opens an index for searching. Its files come through `fetchFile`, wherever they are. */
export async function createSearcher(
  fetchFile: FetchFile,
  weights?: Weights,
): Promise<Searcher> {
  const files = await openIndex(fetchFile, weights);
  return {search: (request) => search(request, files)};
}

async function search(
  {text: typed, kinds, limit}: SearchRequest,
  files: IndexFiles,
): ReturnType<Searcher['search']> {
  const query = cleanQuery(typed);
  const every = queryWords(query.text, files.analysers.text, query);
  const words = telling(every);
  await files.loadKeys(words.flatMap(everyKeyOf));
  const answers = (
    await Promise.all(words.map((word) => answersOf(word, files)))
  ).flat();
  addJoined(answers, files);
  const asked = weighed(answers, files);
  const ranked = varied(
    errorsFirst(rank(asked, files.pageOf, files.weights), query, files).filter(
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
  const hits = hitsOf(shown, texts, hitTest(answers, files));
  const definition = definitionOf(
    named === undefined ? undefined : texts.get(named)?.page,
  );
  const didYouMean = mended(query.text, answers, hits, files);
  const shortenedTo = shortened(query, words, every);
  return {
    total: ranked.length,
    hits,
    ...(definition && {definition}),
    ...(didYouMean !== undefined && {didYouMean}),
    ...honesty(asked, ranked),
    ...(shortenedTo !== undefined && {shortenedTo}),
  };
}

/** What was searched for, where the query was too long. */
function shortened(
  {text, shortened: isCut}: CleanQuery,
  words: readonly QueryWord[],
  every: readonly QueryWord[],
): string | undefined {
  const content = every.filter(({isStopWord}) => !isStopWord);
  if (content.length > words.length)
    return words.map((word) => word.text).join(' ');
  return isCut ? text : undefined;
}

/** A pasted message is answered by the lists of errors first. */
function errorsFirst(
  ranked: readonly Ranked[],
  {isMessage}: CleanQuery,
  {meta, pageOf}: IndexFiles,
): readonly Ranked[] {
  if (!isMessage) return ranked;
  const pages = new Set(meta.errors);
  return ranked
    .map((entry) =>
      pages.has(pageOf(entry.section))
        ? {...entry, score: entry.score * errorWorth}
        : entry,
    )
    .sort((a, b) => b.score - a.score);
}

const errorWorth = 2;

function hitsOf(
  shown: readonly Ranked[],
  texts: Awaited<ReturnType<IndexFiles['texts']>>,
  isHit: (word: string) => boolean,
): SearchHit[] {
  return shown.flatMap(({section}): SearchHit[] => {
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
