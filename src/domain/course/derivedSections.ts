import type {PageKind} from './kinds';

const idsByKind: Readonly<Record<PageKind, readonly string[]>> = {
  page: [],
  module: ['outcomes', 'agenda', 'lessons', 'first-half', 'second-half', 'lab'],
  session: ['agenda', 'lessons'],
  lesson: ['outcomes'],
  errors: [],
  rubric: ['rubric', 'weights'],
  stage: ['facts', 'criteria', 'learn'],
  term: ['compare', 'related', 'used-in'],
};

/** Ids of the sections that the build writes from the facts of a page of this kind. */
export function derivedIdsOf(kind: PageKind): readonly string[] {
  return idsByKind[kind];
}

/** No page may use these ids for sections of its own. */
export const derivedIds: ReadonlySet<string> = new Set([
  ...Object.values(idsByKind).flat(),
  'roadmap-table',
  'map',
  'map-table',
  'terms',
  'downloads',
  'pl-en',
  'en-pl',
]);
