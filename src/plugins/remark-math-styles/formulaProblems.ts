import katex from 'katex';
import type {Root} from 'mdast';
// Adds the nodes `math` and `inlineMath` to mdast.
import type {} from 'mdast-util-math';
import {visit} from 'unist-util-visit';
import {quote, type LineProblem} from '../../domain/markdown/lineProblem';

/** A formula as its author wrote it, without the dollar signs. */
export type Formula = {
  readonly value: string;
  /** Stands in a paragraph of its own. */
  readonly display: boolean;
  /** The line of its first character. */
  readonly line: number;
};

/** All formulas of a page, in order. */
export function formulasOf(tree: Root): Formula[] {
  const formulas: Formula[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const start = node.position?.start.line ?? 1;
    const display = node.type === 'math';
    formulas.push({
      value: node.value,
      display,
      line: display ? start + 1 : start,
    });
  });
  return formulas;
}

/** Explains which formulas KaTeX rejects, at their lines. */
export function formulaProblems(formulas: readonly Formula[]): LineProblem[] {
  return formulas.flatMap(({value, display, line}) => {
    try {
      katex.renderToString(value, {displayMode: display, throwOnError: true});
      return [];
    } catch (error) {
      if (!(error instanceof katex.ParseError)) throw error;
      const before = value.slice(0, error.position);
      return [
        {
          line: line + before.split('\n').length - 1,
          message: `The formula ${quote(value)} cannot be set: ${reason(error)}; mend it, or write \\$ for a dollar sign.`,
        },
      ];
    }
  });
}

/** What KaTeX found, without its name and without the formula again. */
function reason({message}: {message: string}): string {
  return message
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at position \d+:[\s\S]*$| at end of input:[\s\S]*$/, '');
}
