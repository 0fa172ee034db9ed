import type {Element} from 'hast';
import type {PrintedPage} from '../../domain/print/printDocuments';
import {pageAnchor} from '../../domain/print/printLink';
import {element} from '../html/element';

/** The titles of a document's pages, nested by their levels; the page that the cover names is left out. */
export function tableOfContents(
  pages: readonly PrintedPage[],
  title: string,
): Element[] {
  // No id of a page begins so.
  const id = '_contents';
  const listed = pages.filter(({level}) => level > 1);
  if (listed.length === 0) return [];
  return [
    element(
      'nav',
      {className: ['course-document-contents'], ariaLabelledBy: [id]},
      [element('h2', {id}, [title]), listOf(listed)],
    ),
  ];
}

function listOf(pages: readonly PrintedPage[]): Element {
  const top = Math.min(...pages.map(({level}) => level));
  const starts = pages.flatMap(({level}, index) =>
    level === top ? [index] : [],
  );
  return element(
    'ul',
    {},
    starts.map((start, place) => {
      const [head, ...below] = pages.slice(start, starts[place + 1]);
      return element('li', {}, [
        ...(head === undefined ? [] : [linkTo(head)]),
        ...(below.length === 0 ? [] : [listOf(below)]),
      ]);
    }),
  );
}

function linkTo({page: {id, facts}}: PrintedPage): Element {
  return element('a', {href: `#${pageAnchor(id)}`}, [facts.title]);
}
