import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {svgElement} from '../../domain/svg/svgElement';
import {hastNode} from '../nodes/hastNode';
import {blocksOf} from '../nodes/readPage';
import type {PlaceOptions} from '../nodes/reportProblems';

/**
 * Ends a page that has formulas with a `math-styles` element, so that only such pages load KaTeX's style sheet.
 *
 * `MDXComponents` maps the element to a component, by this name: in `.md` files rehype-raw makes all names lower case.
 *
 * A formula that KaTeX rejects fails the build.
 */
export const remarkMathStyles: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    if (blocksOf('formula', tree, file, options).length > 0)
      tree.children.push(hastNode(svgElement('math-styles', {})));
  };
