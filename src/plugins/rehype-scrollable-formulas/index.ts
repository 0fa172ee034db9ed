import type {Element, Root} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** Lets a formula that is wider than the screen be scrolled with the keyboard. */
export const rehypeScrollableFormulas: Plugin<
  [{readonly label: string}],
  Root
> =
  ({label}) =>
  (tree) => {
    visit(tree, 'element', (node: Element) => {
      const {className} = node.properties;
      if (Array.isArray(className) && className.includes('katex-display'))
        Object.assign(node.properties, {
          tabIndex: 0,
          role: 'group',
          ariaLabel: label,
        });
    });
  };
