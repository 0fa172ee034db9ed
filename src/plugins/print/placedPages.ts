import type {Element} from 'hast';
import {h} from 'hastscript';
import type {
  PrintDocument,
  PrintedPage,
} from '../../domain/print/printDocuments';
import {
  pageAnchor,
  wholeAddress,
  type PrintPlace,
} from '../../domain/print/printLink';
import {printWords, type PrintWords} from '../../domain/print/printWords';
import type {DocumentContext} from './documentContext';
import {placeInDocument} from './placeInDocument';
import {takeAnswers, type Answers} from './takeAnswers';

/** A page as a document has it, and what it keeps for the document's end. */
export type PlacedPage = Answers & {
  readonly title: string;
  readonly article: Element;
};

export function placedPages(
  document: PrintDocument,
  {site, catalogue, pages}: DocumentContext,
): PlacedPage[] {
  const words = printWords[catalogue.locale];
  const anchors = new Map(
    document.pages.map(({page}) => [page.url, pageAnchor(page.id)]),
  );
  const place: PrintPlace = {
    siteUrl: site.siteConfig.url,
    baseUrl: site.baseUrl,
    anchorOf: (path) => anchors.get(path),
  };
  return document.pages.map(({page, level}) => {
    const anchor = pageAnchor(page.id);
    const content = pages.get(page.id)?.content;
    const article = h(
      'article',
      {
        className: [`course-document-${page.kind}`],
        ...(page.locale !== catalogue.locale && {lang: page.locale}),
      },
      [
        // The cover has the title of the first page.
        ...(level === 1 ? [] : heading({page, level}, place, words)),
        ...(content === undefined
          ? []
          : placeInDocument(content, {...place, anchor, level})),
      ],
    );
    return {
      title: page.facts.title,
      article,
      ...takeAnswers(article, anchor, words),
    };
  });
}

function heading(
  {page: {id, url, facts}, level}: PrintedPage,
  place: PrintPlace,
  words: PrintWords,
): Element[] {
  return [
    h(`h${level}`, {className: ['course-heading-1'], id: pageAnchor(id)}, [
      facts.title,
    ]),
    h('p.course-print-reference', [
      h('a', {href: wholeAddress(url, place)}, [words.original]),
    ]),
  ];
}
