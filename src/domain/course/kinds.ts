/** What a page of the course is; its place in the tree decides. */
export type PageKind =
  | 'page'
  | 'module'
  | 'session'
  | 'lesson'
  | 'errors'
  | 'rubric'
  | 'stage'
  | 'term';

const kindByPlace: readonly (readonly [RegExp, PageKind])[] = [
  [/^modules\/[^/]+\/index\.md$/, 'module'],
  [/^roadmap\/[^/]+\/index\.md$/, 'session'],
  [/^(modules|roadmap)\/[^/]+\/errors\.md$/, 'errors'],
  [/^(modules|roadmap)\/[^/]+\/[^/]+\.md$/, 'lesson'],
  [/^project\/index\.md$/, 'rubric'],
  // Other pages of the project have no number.
  [/^project\/\d+-[^/]+\.md$/, 'stage'],
  [/^glossary\/(?!(?:index|dictionary)\.md$)[^/]+\.md$/, 'term'],
];

/** @param relativePath - path inside the edition's folder, with `/` */
export function pageKindOf(relativePath: string): PageKind {
  return kindByPlace.find(([place]) => place.test(relativePath))?.[1] ?? 'page';
}

/**
 * The id of a page: its path without extension, `index` and the numbers that only give the order.
 *
 * `modules/1-model-api/02-rest.md` → `modules/model-api/rest`; the home of the docs is `index`.
 */
export function pageIdOf(relativePath: string): string {
  const id = relativePath
    .replace(/\.md$/, '')
    .split('/')
    .map((segment) => segment.replace(/^\d+-/, ''))
    .join('/')
    .replace(/\/index$/, '');
  return id;
}

/** The number that a path begins its last folder or file with: `project/03-x.md` → 3. */
export function numberInPath(relativePath: string): number | undefined {
  const segments = relativePath.replace(/\/index\.md$/, '').split('/');
  const digits = /^(\d+)-/.exec(segments.at(-1) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
