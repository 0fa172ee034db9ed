import type {Element} from 'hast';
import {builtFile} from '../support/builtSite';
import {
  attribute,
  readTree,
  textOf,
  type PageTree,
} from '../support/builtPages/pageTree';

/** What a reader finds in the main part of a page without scripts. */
export type Shown = {
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly links: readonly {readonly text: string; readonly href: string}[];
  readonly ids: readonly string[];
};

/** Reads a page at a path below the site's base. */
export function pageAt(path: string): PageTree {
  return readTree(path, builtFile(`${path}index.html`));
}

/** What a page shows in its main part. */
export function shownAt(path: string): Shown {
  const page = pageAt(path);
  const inMain = (...names: string[]): readonly Element[] =>
    page
      .all(...names)
      .filter((element) =>
        page.around(element).some(({tagName}) => tagName === 'main'),
      );
  const texts = (...names: string[]): string[] => inMain(...names).map(said);
  return {
    headings: texts('h1'),
    items: texts('li'),
    paragraphs: texts('p', 'strong'),
    rows: inMain('tr').map(({children}) =>
      children.filter((child) => child.type === 'element').map(said),
    ),
    links: inMain('a').map((link) => ({
      text: said(link),
      href: attribute(link, 'href') ?? '',
    })),
    ids: page.elements.flatMap((element) => attribute(element, 'id') ?? []),
  };
}

/** The text of an element, with single spaces. */
function said(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
