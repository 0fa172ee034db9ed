import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {attribute} from '../html/attribute';
import {find, findAll, hasClass} from '../html/find';

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
};

/** Reads the article of a page only: menus are most of its markup. */
export function readBuiltPage(html: string): BuiltPage | undefined {
  const article = fromHtml(between(html, '<article', '</article>'), {
    fragment: true,
  });
  const content = find(article, hasClass('theme-doc-markdown'));
  if (content === undefined) return undefined;
  return {
    content,
    updated: find(article, ({tagName}) => tagName === 'time'),
    hasFormula: find(content, hasClass('katex')) !== undefined,
  };
}

export function readFrame(html: string): PageFrame {
  const root = fromHtml(html);
  const links = findAll(root, ({tagName}) => tagName === 'link');
  const urlsOf = (kind: string): string[] =>
    links
      .filter(({properties}) => String(properties.rel) === kind)
      .map((link) => attribute(link, 'href'));
  const script = find(
    root,
    ({tagName, properties}) =>
      tagName === 'script' &&
      properties.src === undefined &&
      properties.type === undefined,
  );
  const text = script?.children[0];
  return {
    styleSheets: urlsOf('stylesheet'),
    icon: urlsOf('icon')[0] ?? '',
    script: text?.type === 'text' ? text.value : '',
  };
}

function between(text: string, start: string, end: string): string {
  const first = text.indexOf(start);
  const last = text.indexOf(end, first);
  return first === -1 || last === -1
    ? ''
    : text.slice(first, last + end.length);
}
