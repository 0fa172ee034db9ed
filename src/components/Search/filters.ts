import type {SearchKind} from '../../domain/search/section';

/** What readers filter by: the parts of the course, as they stand in the menu of the site. */
export const filters = [
  'start',
  'modules',
  'roadmap',
  'project',
  'glossary',
  'blog',
] as const;

export type Filter = (typeof filters)[number];

/** The glossary's overview (kind `page`) is in every search, but in no filter. */
const kindsByFilter: Readonly<Record<Filter, readonly SearchKind[]>> = {
  start: ['start'],
  modules: ['module'],
  roadmap: ['session'],
  project: ['rubric', 'stage'],
  glossary: ['term'],
  blog: ['blog'],
};

/** The kinds of page that a filter lets through; none means every kind. */
export function kindsOf(filter: Filter | undefined): readonly SearchKind[] {
  return filter === undefined ? [] : kindsByFilter[filter];
}

/** Reads a filter out of an address: its own name, or a kind of page that it holds. */
export function parseFilter(value: string | null): Filter | undefined {
  return filters.find(
    (filter) =>
      filter === value || kindsByFilter[filter].some((kind) => kind === value),
  );
}

/** The part of the course that a page belongs to: for some kinds only its address tells. */
export function filterOfPage(
  kind: SearchKind,
  url: string,
): Filter | undefined {
  if (kind !== 'page') return parseFilter(kind);
  return filters.find((filter) => url.includes(`/${filter}/`));
}
