import type {Element} from 'hast';
import {h} from 'hastscript';
import type {PrintWords} from '../../domain/print/printWords';
import type {PlacedPage} from './placedPages';
import type {Answers} from './takeAnswers';

/** What a document's pages keep for its end, page by page. A kind that no page has is left out. */
export function appendix(
  pages: readonly PlacedPage[],
  words: PrintWords,
): Element[] {
  const kinds: readonly (readonly [keyof Answers, string])[] = [
    ['hints', words.hints],
    ['solutions', words.solutions],
    ['keys', words.answers],
  ];
  return kinds.flatMap(([kind, name]) => {
    const own = pages.filter((page) => page[kind].length > 0);
    if (own.length === 0) return [];
    return [
      h('section.course-print-appendix', [
        h('h2.course-heading-1', [name]),
        ...own.flatMap((page) => [
          h('h3.course-heading-2', [page.title]),
          ...page[kind],
        ]),
      ]),
    ];
  });
}
