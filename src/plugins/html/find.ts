import type {Element, Root, RootContent} from 'hast';
import {classesOf} from './attribute';

/** The first element, in document order, that is wanted; the node itself may be it. */
export function find(
  node: Root | RootContent,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  if (node.type === 'element' && isWanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements that are wanted, in document order; none is looked for inside another. */
export function findAll(
  node: Root | RootContent,
  isWanted: (element: Element) => boolean,
): Element[] {
  if (node.type === 'element' && isWanted(node)) return [node];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => findAll(child, isWanted));
}

export function hasClass(name: string): (element: Element) => boolean {
  return (element) => classesOf(element).includes(name);
}
