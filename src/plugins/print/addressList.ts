import type {Element} from 'hast';
import {listedClass} from '../../domain/print/printLink';
import {attribute} from '../html/attribute';
import {element} from '../html/element';
import {findAll, hasClass} from '../html/find';
import {textOf} from '../html/textOf';
import type {PlacedPage} from './placedPages';

/** Course pages outside the document that its text leads to, each once: in the text, their addresses would drown the words. */
export function addressList(
  pages: readonly PlacedPage[],
  title: string,
): Element[] {
  const textByUrl = new Map<string, string>();
  const links = pages
    .flatMap(({article, hints, solutions, keys}) => [
      article,
      ...hints,
      ...solutions,
      ...keys,
    ])
    .flatMap((part) => findAll(part, hasClass(listedClass)));
  for (const link of links) {
    const url = attribute(link, 'href');
    if (!textByUrl.has(url)) textByUrl.set(url, textOf(link));
  }
  if (textByUrl.size === 0) return [];
  return [
    element('section', {className: ['course-print-appendix']}, [
      element('h2', {className: ['course-heading-1']}, [title]),
      element(
        'ul',
        {className: ['course-print-addresses']},
        Array.from(textByUrl, ([url, text]) =>
          element('li', {}, [
            `${text}: `,
            element('a', {href: url, className: [listedClass]}, [url]),
          ]),
        ),
      ),
    ]),
  ];
}
