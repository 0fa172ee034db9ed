import type {LineProblem} from './lineProblem';

/** In characters: ten times the longest page, and read in a second. */
const mostCharacters = 200_000;

/** Levels of lists and quotations, or spaces before a text: the parser's work grows with their square. */
const mostLevels = 200;

const deepLine = new RegExp(
  `^(?:(?:[-*+>]|\\d{1,9}[.)])?[ \\t]|>){${mostLevels}}`,
);

/** Refuses a body that would keep every check waiting. Lines count from the first of the body, which is 1. */
export function* tooMuch(body: string): Iterable<LineProblem> {
  if (body.length > mostCharacters)
    yield {
      line: 1,
      message: `the page has ${body.length} characters; at most ${mostCharacters} are read. Divide it.`,
    };
  const deep = body.split('\n').findIndex((line) => deepLine.test(line));
  if (deep !== -1)
    yield {
      line: deep + 1,
      message: `the line begins with more than ${mostLevels} list marks or spaces. Write it flatter.`,
    };
}
