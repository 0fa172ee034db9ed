import type {Element} from 'hast';
import {h} from 'hastscript';
import type {PrintedPage} from '../../domain/print/printDocuments';
import {pageAnchor} from '../../domain/print/printLink';

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
    h('nav', {className: ['course-document-contents'], ariaLabelledBy: [id]}, [
      h('h2', {id}, [title]),
      listOf(listed),
    ]),
  ];
}

function listOf(pages: readonly PrintedPage[]): Element {
  const top = Math.min(...pages.map(({level}) => level));
  const starts = pages.flatMap(({level}, index) =>
    level === top ? [index] : [],
  );
  return h(
    'ul',
    starts.map((start, place) => {
      const [head, ...below] = pages.slice(start, starts[place + 1]);
      return h('li', [
        ...(head === undefined ? [] : [linkTo(head)]),
        ...(below.length === 0 ? [] : [listOf(below)]),
      ]);
    }),
  );
}

function linkTo({page: {id, facts}}: PrintedPage): Element {
  return h('a', {href: `#${pageAnchor(id)}`}, [facts.title]);
}
