import type {Element, Root} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {styleClasses} from '../../domain/security/styleClass';

/**
 * Turns style attributes into classes, and the alignment of cells, which would become one: the policy allows none.
 *
 * They are KaTeX's, whose style sheet has the rules; those of alignment are Infima's.
 */
export const rehypeStyleClasses: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({tagName, properties}: Element) => {
    const {style, align} = properties;
    const isCell = tagName === 'td' || tagName === 'th';
    const classes = [
      ...(typeof style === 'string' ? styleClasses(style) : []),
      ...(isCell && typeof align === 'string' ? [`text--${align}`] : []),
    ];
    if (classes.length === 0) return;
    delete properties.style;
    if (isCell) delete properties.align;
    properties.className = [properties.className ?? [], classes]
      .flat()
      .map(String);
  });
};
