import type {Element} from 'hast';
import type {
  PrintDocument,
  PrintedPage,
} from '../../domain/print/printDocuments';
import {pageAnchor, type PrintPlace} from '../../domain/print/printLink';
import {printWords} from '../../domain/print/printWords';
import {element} from '../html/element';
import {find} from '../html/find';
import type {DocumentContext} from './documentHtml';
import {placeInDocument} from './placeInDocument';
import {takeAnswers, type Answers} from './takeAnswers';

/** The pages of a document, and what they keep for its end. */
export type PrintedPages = {
  readonly articles: readonly Element[];
  readonly answers: readonly (Answers & {readonly title: string})[];
};

export function printedPages(
  document: PrintDocument,
  {site, catalogue, pages}: DocumentContext,
): PrintedPages {
  const words = printWords[catalogue.locale];
  const anchors = new Map(
    document.pages
      .filter(({page}) => pages.has(page.id))
      .map(({page}) => [page.url, pageAnchor(page.id)]),
  );
  const place: PrintPlace = {
    siteUrl: site.siteConfig.url,
    baseUrl: site.baseUrl,
    anchorOf: (path) => anchors.get(path),
  };
  const printed = document.pages.flatMap((printedPage) => {
    const {page} = printedPage;
    const built = pages.get(page.id);
    if (built === undefined) return [];
    const article = element(
      'article',
      {
        className: [`course-document-${page.kind}`],
        ...(page.locale !== catalogue.locale && {lang: page.locale}),
      },
      placeInDocument(built.content, {
        ...place,
        anchor: pageAnchor(page.id),
        level: printedPage.level,
      }),
    );
    nameArticle(article, printedPage);
    return [
      {
        article,
        answers: {title: page.facts.title, ...takeAnswers(article, words)},
      },
    ];
  });
  return {
    articles: printed.map(({article}) => article),
    answers: printed.map(({answers}) => answers),
  };
}

/** The cover has the title of a document's first page; the other titles are where links to their pages lead. */
function nameArticle(article: Element, {page: {id}, level}: PrintedPage): void {
  const header = find(article, ({tagName}) => tagName === 'header');
  const title = header?.children.find((child) => child.type === 'element');
  if (header === undefined || title === undefined) return;
  if (level === 1) header.children = [];
  else title.properties.id = pageAnchor(id);
}
