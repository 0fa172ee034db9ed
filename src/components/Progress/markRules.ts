import {isDone, type EditionProgress} from '../../domain/progress/progress';
import {isCounted} from '../../domain/progress/outline';

/** A page as Docusaurus lists it for every page of the site. */
type ListedPage = {readonly id: string; readonly path: string};

/**
 * The addresses to mark: pages that are done, with all the pages below them.
 *
 * A weekend whose last lesson is open is not done, even if its own page has been read.
 */
export function markedPaths(
  pages: readonly ListedPage[],
  edition: EditionProgress,
): string[] {
  const ids = pages.map(({id}) => id.replace(/\/index$/, ''));
  const open = ids.filter((id) => isCounted(id) && !isDone(edition, id));
  return pages
    .filter((_, index) => {
      const id = ids[index] ?? '';
      return (
        isDone(edition, id) && !open.some((other) => other.startsWith(`${id}/`))
      );
    })
    .map(({path}) => path.replace(/\/?$/, '/'));
}

/** Writes the one rule that marks the links to these addresses in sidebars and lists of pages. */
export function markRules(paths: readonly string[], done: string): string {
  if (paths.length === 0) return '';
  const links = paths.map((href) => `[href=${quoted(href)}]`).join(',');
  // Twice: a browser that does not know alternative text drops the second line.
  return `:is(.menu__link,.course-marks a):is(${links})::after{content:" ✓";content:" ✓" / ${quoted(` ${done}`)};display:inline-block;flex:none;margin-inline-start:.35em;color:var(--figure-3);font-weight:700}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, '\\$&')}"`;
}
