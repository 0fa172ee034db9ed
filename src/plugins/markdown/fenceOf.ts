import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Fence} from '../../domain/markdown/outline';

/** Shows a code node as the fence that it was written as. */
export function fenceOf({lang, meta, value, position}: Code): Fence {
  return {
    info: [lang, meta].filter(Boolean).join(' '),
    content: value,
    line: position?.start.line ?? 1,
  };
}

/** All fences of a page, in order. */
export function fencesOf(tree: Root): Fence[] {
  const fences: Fence[] = [];
  visit(tree, 'code', (node) => {
    fences.push(fenceOf(node));
  });
  return fences;
}
