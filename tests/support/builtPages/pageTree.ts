import type {Element, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Locale} from '../../../src/domain/locale';
import {localeOf} from '../builtSite';

/** A built page as a tree, and ways to ask about it. */
export type PageTree = {
  /** The address below the site's base: `en/docs/project/`, `404.html`. */
  readonly path: string;
  readonly locale: Locale;
  /** All elements, in the order of the document. */
  readonly elements: readonly Element[];
  readonly all: (...names: readonly string[]) => readonly Element[];
  readonly byId: (id: string) => Element | undefined;
  /** The elements around one, the nearest first. */
  readonly around: (element: Element) => readonly Element[];
};

/** Reads the HTML of a page as it was served, before any script ran. */
export function readTree(path: string, html: string): PageTree {
  const elements: Element[] = [];
  const parents = new Map<Element, Element>();
  collect(fromHtml(html), undefined);
  const ids = new Map(
    elements.map((element) => [element.properties.id, element]),
  );
  return {
    path,
    locale: localeOf(path),
    elements,
    all: (...names) => elements.filter(({tagName}) => names.includes(tagName)),
    byId: (id) => ids.get(id),
    around: (element) => {
      const found: Element[] = [];
      for (
        let parent = parents.get(element);
        parent !== undefined;
        parent = parents.get(parent)
      )
        found.push(parent);
      return found;
    },
  };

  function collect(node: Root | Element, parent: Element | undefined): void {
    if (node.type === 'element') {
      elements.push(node);
      if (parent !== undefined) parents.set(node, parent);
    }
    for (const child of node.children)
      if (child.type === 'element')
        collect(child, node.type === 'element' ? node : undefined);
  }
}

/** The text of an element, as a reader without style sheets would see it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function classesOf({properties}: Element): readonly string[] {
  const {className} = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** A property as text; `undefined` where there is none. */
export function attribute(
  {properties}: Element,
  name: string,
): string | undefined {
  const value = properties[name];
  return value === undefined || value === null
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
}

/** The start tag, shortened: names a culprit. */
export function tagOf(element: Element): string {
  const [id, href, src] = ['id', 'href', 'src'].map((name) =>
    attribute(element, name),
  );
  const classes = classesOf(element).join('.');
  const named = [
    element.tagName,
    ...(id === undefined ? [] : [`#${id}`]),
    ...(classes === '' ? [] : [`.${classes}`]),
    ...(href === undefined ? [] : [`[href=${href}]`]),
    ...(src === undefined ? [] : [`[src=${src.slice(0, 80)}]`]),
  ].join('');
  const text = textOf(element).replace(/\s+/g, ' ').trim().slice(0, 60);
  return text === '' ? named : `${named} "${text}"`;
}
