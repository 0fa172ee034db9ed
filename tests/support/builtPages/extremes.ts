import {textOf, type PageTree} from './pageTree';

/** What strains a layout, by how much a page has of it. */
export type Extremes = Readonly<Record<string, number>>;

/** Measures a page by what can make it wider than a small screen, or slow. */
export function extremesOf(page: PageTree): Extremes {
  const longestIn = (...names: string[]): number =>
    longest(
      page.all(...names).flatMap((element) => textOf(element).split(/\s+/)),
    );
  return {
    'elements on a page': page.elements.length,
    'letters of a word in a heading': longestIn('h1', 'h2', 'h3', 'h4'),
    'letters of a word in a paragraph': longestIn('p'),
    'letters of a word in a table': longestIn('td', 'th'),
    'letters of a word in a list': longestIn('li'),
    'columns of a table': Math.max(
      0,
      ...page.all('tr').map(({children}) => children.length),
    ),
    'letters of a line of code': longest(
      page.all('pre').flatMap((element) => textOf(element).split('\n')),
    ),
  };
}

/** A document to print has more words than a call may have parameters. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, {length}) => Math.max(most, length), 0);
}
