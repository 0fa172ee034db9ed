import type {Element} from 'hast';

/** Removes elements from where they are in a tree. */
export function removeElements(
  tree: Element,
  isRemoved: (element: Element) => boolean,
): void {
  tree.children = tree.children.filter(
    (child) => child.type !== 'element' || !isRemoved(child),
  );
  for (const child of tree.children)
    if (child.type === 'element') removeElements(child, isRemoved);
}

/** Makes a test for elements of some names or classes. */
export function isOneOf(
  tagNames: readonly string[],
  classNames: readonly string[],
): (element: Element) => boolean {
  const names = new Set(tagNames);
  const classes = new Set<unknown>(classNames);
  return ({tagName, properties: {className}}) =>
    names.has(tagName) ||
    (Array.isArray(className) && className.some((name) => classes.has(name)));
}
