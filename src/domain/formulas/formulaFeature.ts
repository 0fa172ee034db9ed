import katex from 'katex';
import {none, type Feature} from '../markdown/feature';
import {quote, type LineProblem} from '../markdown/lineProblem';
import type {Formula} from '../markdown/outline';

/** `$…$` and `$$…$$`, set by KaTeX. */
export const formulaFeature: Feature<Formula> = {
  read: ({outline: {formulas}}) => ({
    found: formulas,
    problems: formulas.flatMap(formulaProblems),
  }),
  problems: none,
  // A formula may have words in it.
  shape: none,
  results: none,
  // KaTeX shows a formula twice: for the eye and for screen readers.
  unsearched: 'katex-html',
  printed: none,
};

/** Explains why KaTeX rejects a formula, at its line. */
function formulaProblems({value, display, line}: Formula): LineProblem[] {
  if (value.trim() === '')
    return [{line, message: 'The formula is empty; write it or remove it.'}];
  if (!display && isProse(value))
    return [
      {
        line,
        message: `${quote(`$${value}$`)} is set as a formula: write \\$ for a dollar sign, or take the space at its edge out if it is one.`,
      },
    ];
  try {
    const untrusted = new Set<string>();
    katex.renderToString(value, {
      displayMode: display,
      throwOnError: true,
      strict: false,
      // KaTeX would show the command itself, in red.
      trust: ({command}) => {
        untrusted.add(command);
        return false;
      },
    });
    return [...untrusted].map((command) => ({
      line,
      message: `The formula ${quote(value)} has ${command}: a formula links nowhere, loads nothing and carries no HTML; take it out and write it in the text.`,
    }));
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
}

/** Between two dollar signs of prices, or of variables of a shell, the text begins or ends with a space. */
function isProse(formula: string): boolean {
  return /^\s|\s$/.test(formula);
}

/** What KaTeX found, without its name and without the formula again. */
function reason({message}: {message: string}): string {
  return message
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at position \d+:[\s\S]*$| at end of input:[\s\S]*$/, '');
}
