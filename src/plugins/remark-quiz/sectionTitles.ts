import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/** What the headings of a page say, by their explicit `{#id}`. */
export function sectionTitles(tree: Root): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  visit(tree, 'heading', (heading) => {
    const match = /^(.*?)\s*\{#([^}]+)\}\s*$/s.exec(toString(heading));
    if (match?.[1] !== undefined && match[2] !== undefined)
      titles.set(match[2], match[1]);
  });
  return titles;
}
