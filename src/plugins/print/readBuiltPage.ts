import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {isOneOf, removeElements} from '../nodes/removeElements';

/** What a document takes from a page that the build has written. */
export type BuiltPage = {
  /** The page's text, title included. */
  readonly content: Element;
  /** When the page changed, if git knows. */
  readonly updated: Element | undefined;
  readonly hasFormula: boolean;
};

/** What all pages of a language share. */
export type PageFrame = {
  readonly styleSheets: readonly string[];
  readonly icon: string;
  /** The site's one inline script: it sets the colour mode before anything is drawn. */
  readonly script: string;
  /** What a page may do, in the notation of browsers. */
  readonly policy: string;
};

/** What is only for clicking, and the title: a document writes its own. */
const isDropped = isOneOf(
  ['button', 'header', 'link', 'noscript', 'script', 'template'],
  [
    'course-glossary-filter',
    'course-letters',
    'course-print-link',
    'hash-link',
  ],
);

/** Reads the article of a page only: menus are most of its markup. */
export function readBuiltPage(html: string): BuiltPage | undefined {
  const article = fromHtml(between(html, '<article', '</article>'), {
    fragment: true,
  });
  const content = select('.theme-doc-markdown', article);
  if (content === undefined) return undefined;
  removeElements(
    content,
    (element) => isDropped(element) || element.properties.hidden === true,
  );
  return {
    content,
    updated: select('time', article),
    hasFormula: select('.katex', content) !== undefined,
  };
}

export function readFrame(html: string): PageFrame {
  const root = fromHtml(html);
  const urlsOf = (kind: string): string[] =>
    selectAll(`link[rel="${kind}"]`, root).map(({properties}) =>
      String(properties.href),
    );
  const script = select('script:not([src], [type])', root);
  return {
    styleSheets: urlsOf('stylesheet'),
    icon: urlsOf('icon')[0] ?? '',
    script: script === undefined ? '' : toString(script),
    policy: String(
      select('meta[http-equiv="Content-Security-Policy"]', root)?.properties
        .content,
    ),
  };
}

function between(text: string, start: string, end: string): string {
  const first = text.indexOf(start);
  const last = text.indexOf(end, first);
  return first === -1 || last === -1
    ? ''
    : text.slice(first, last + end.length);
}
