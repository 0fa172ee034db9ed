import type {Element} from 'hast';
import {classesOf, type PageTree} from './pageTree';

/** Blocks and parts of text that look different inside another one. */
const parts = new Set(
  'a blockquote br button code details em figure h1 h2 h3 h4 h5 h6 img input kbd ol p pre strong svg table ul'.split(
    ' ',
  ),
);
const containers = new Set(
  'a aside blockquote dd details dt em figure h2 h3 h4 li strong summary td th'.split(
    ' ',
  ),
);

/**
 * What a page is made of: its template in its language, the components and their states (their classes), what stands in what.
 *
 * Two pages with the same features differ in their words only.
 */
export function shapeOf(page: PageTree): string[] {
  const found = new Set<string>();
  for (const element of page.elements) {
    const around = page.around(element);
    // A formula is one thing, whatever it says.
    if (around.some(isFormula)) continue;
    for (const name of namesOf(element)) {
      found.add(isRoot(element) ? `${page.locale} ${name}` : name);
      if (parts.has(name) || name.startsWith('.course-'))
        for (const outer of around.flatMap(outerNames))
          if (outer !== name) found.add(`${name} in ${outer}`);
    }
  }
  return [...found].sort();
}

function namesOf(element: Element): string[] {
  // Each page of the docs has its id as a class.
  const classes = classesOf(element)
    .filter((name) => !name.startsWith('docs-doc-id-'))
    .map((name) => `.${name}`);
  return isRoot(element)
    ? [classes.join(''), ...classes]
    : [element.tagName, ...classes];
}

function isRoot(element: Element): boolean {
  return element.tagName === 'html';
}

function outerNames(element: Element): string[] {
  return [
    ...(containers.has(element.tagName) ? [element.tagName] : []),
    ...classesOf(element)
      .filter((name) => /^(course-|theme-admonition$)/.test(name))
      .map((name) => `.${name}`),
  ];
}

function isFormula(element: Element): boolean {
  return classesOf(element).includes('katex');
}
