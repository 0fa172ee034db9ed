import type {Element} from 'hast';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import {listedClass} from '../../domain/print/printLink';
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
    .flatMap((part) => selectAll(`.${listedClass}`, part));
  for (const link of links) {
    const url = String(link.properties.href);
    if (!textByUrl.has(url)) textByUrl.set(url, toString(link));
  }
  if (textByUrl.size === 0) return [];
  return [
    h('section.course-print-appendix', [
      h('h2.course-heading-1', [title]),
      h(
        'ul.course-print-addresses',
        Array.from(textByUrl, ([url, text]) =>
          h('li', [
            `${text}: `,
            h('a', {href: url, className: [listedClass]}, [url]),
          ]),
        ),
      ),
    ]),
  ];
}
