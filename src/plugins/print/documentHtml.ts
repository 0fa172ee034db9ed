import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {PrintDocument} from '../../domain/print/printDocuments';
import {wholeAddress} from '../../domain/print/printLink';
import {printWords} from '../../domain/print/printWords';
import {addressList} from './addressList';
import {appendix} from './appendix';
import {cover} from './cover';
import type {DocumentContext} from './documentContext';
import {placedPages} from './placedPages';
import {tableOfContents} from './tableOfContents';

/** Writes a document: cover, contents, pages, and at the end what pages keep for it. */
export function documentHtml(
  planned: PrintDocument,
  context: DocumentContext,
): string {
  const {site, catalogue, pages} = context;
  const words = printWords[catalogue.locale];
  const document = {
    ...planned,
    pages: planned.pages.filter(({page}) => pages.has(page.id)),
  };
  const address = wholeAddress(document.original.url, {
    siteUrl: site.siteConfig.url,
    baseUrl: site.baseUrl,
  });
  const placed = placedPages(document, context);
  const main = h('main.course-document.markdown', [
    cover(document, address, context),
    ...tableOfContents(document.pages, words.contents),
    ...placed.map(({article}) => article),
    ...appendix(placed, words),
    ...addressList(placed, words.addresses),
  ]);
  return `<!doctype html>
<html lang="${catalogue.locale}" dir="ltr">
<head>
${headHtml(document, address, context)}
</head>
<body>
<script>${context.frame.script}</script>
${toHtml(main)}
</body>
</html>
`;
}

function headHtml(
  {original, isWhole, pages}: PrintDocument,
  address: string,
  {site, catalogue, frame, pages: built}: DocumentContext,
): string {
  const title = isWhole ? site.siteConfig.title : original.facts.title;
  const edition = `${printWords[catalogue.locale].edition} ${catalogue.edition}`;
  const hasFormula = pages.some(({page}) => built.get(page.id)?.hasFormula);
  const styleSheets = new Set([
    ...frame.styleSheets,
    ...(hasFormula ? [`${site.baseUrl}katex/katex.min.css`] : []),
  ]);
  return [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: frame.policy}),
    h('meta', {
      name: 'viewport',
      content: 'width=device-width, initial-scale=1',
    }),
    h('meta', {name: 'robots', content: 'noindex'}),
    h('title', `${title} · ${edition}`),
    h('link', {rel: 'canonical', href: address}),
    h('link', {rel: 'icon', href: frame.icon}),
    ...Array.from(styleSheets, (href) => h('link', {rel: 'stylesheet', href})),
  ]
    .map((element) => toHtml(element))
    .join('\n');
}
