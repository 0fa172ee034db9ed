import type {Element} from 'hast';
import type {Catalogue} from '../../domain/course/catalogue';
import type {PrintDocument} from '../../domain/print/printDocuments';
import {
  listedClass,
  pageAnchor,
  wholeAddress,
} from '../../domain/print/printLink';
import {printWords} from '../../domain/print/printWords';
import {element} from '../html/element';
import {escapeText, toHtml} from '../html/toHtml';
import {addressList} from './addressList';
import {appendix} from './appendix';
import {placedPages} from './placedPages';
import type {BuiltPage, PageFrame} from './readBuiltPage';
import {tableOfContents} from './tableOfContents';
import type {PrintedSite} from './writePrint';

export type DocumentContext = {
  readonly site: Pick<PrintedSite, 'baseUrl' | 'siteConfig'>;
  readonly catalogue: Catalogue;
  readonly frame: PageFrame;
  /** The built pages by their ids. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
};

/** Writes a document: cover, contents, pages, and at the end what pages keep for it. */
export function documentHtml(
  document: PrintDocument,
  context: DocumentContext,
): string {
  const {site, catalogue, frame, pages} = context;
  const words = printWords[catalogue.locale];
  const courseTitle = site.siteConfig.title;
  const pageTitle = document.original.facts.title;
  const edition = `${words.edition} ${catalogue.edition}`;
  const title = document.isWhole ? courseTitle : pageTitle;
  const placed = placedPages(document, context);
  const original = wholeAddress(document.original.url, {
    siteUrl: site.siteConfig.url,
    baseUrl: site.baseUrl,
  });
  const main = element('main', {className: ['course-document', 'markdown']}, [
    element('header', {className: ['course-document-cover']}, [
      element('p', {}, [
        document.isWhole ? edition : `${courseTitle} · ${edition}`,
      ]),
      element(
        'h1',
        document.isWhole ? {} : {id: pageAnchor(document.original.id)},
        [title],
      ),
      element('p', {className: ['course-document-address']}, [
        element('a', {href: original, className: [listedClass]}, [original]),
      ]),
      ...updated(
        document.pages.map(({page}) => pages.get(page.id)?.updated),
        words.updated,
      ),
    ]),
    ...tableOfContents(document.pages, words.contents),
    ...placed.map(({article}) => article),
    ...appendix(placed, words),
    ...addressList(placed, words.addresses),
  ]);
  const hasFormula = document.pages.some(
    ({page}) => pages.get(page.id)?.hasFormula,
  );
  const styleSheets = new Set([
    ...frame.styleSheets,
    ...(hasFormula ? [`${site.baseUrl}katex/katex.min.css`] : []),
  ]);
  return `<!doctype html>
<html lang="${catalogue.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(`${title} · ${edition}`)}</title>
<link rel="canonical" href="${escapeText(original)}">
<link rel="icon" href="${escapeText(frame.icon)}">
${[...styleSheets].map((href) => `<link rel="stylesheet" href="${escapeText(href)}">\n`).join('')}</head>
<body>
<script>${frame.script}</script>
${toHtml(main)}
</body>
</html>
`;
}

/** The latest change of all pages, as its page writes it. */
function updated(
  times: readonly (Element | undefined)[],
  name: string,
): Element[] {
  const [latest] = times
    .filter((time) => time !== undefined)
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
  return latest === undefined ? [] : [element('p', {}, [`${name}: `, latest])];
}

function dateOf({properties}: Element): string {
  return String(properties.dateTime);
}
