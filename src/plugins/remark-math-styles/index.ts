import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {svgElement} from '../../domain/svg/svgElement';
import {hastNode} from '../markdown/hastNode';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';
import {formulaProblems, formulasOf} from './formulaProblems';

export type Options = PlaceOptions;

/**
 * Ends a page that has formulas with a `math-styles` element, so that only such pages load KaTeX's style sheet.
 *
 * `MDXComponents` maps the element to a component, by this name: in `.md` files rehype-raw makes all names lower case.
 *
 * A formula that KaTeX rejects fails the build.
 */
export const remarkMathStyles: Plugin<[Options?], Root> =
  (options) => (tree, file) => {
    const formulas = formulasOf(tree);
    reportProblems(file, 'course:math', formulaProblems(formulas), options);
    if (formulas.length > 0)
      tree.children.push(hastNode(svgElement('math-styles', {})));
  };
