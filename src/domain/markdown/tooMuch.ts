import type {LineProblem} from './lineProblem';

/** In characters: three times the longest page. */
const mostCharacters = 100_000;

/** In characters, six times the longest line: the work on brackets and the like grows with the square of it. */
const mostInLine = 5000;

/** Levels of lists and quotations, or spaces before a text: the parser's work grows with their square. */
const mostLevels = 200;

/** Blocks of the kind `:::name`; they may stand in each other. */
const mostContainers = 200;

/** Stars and underscores between two empty lines: each may begin what another one ends. */
const mostMarks = 2000;

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
  const lines = body.split('\n');
  const long = lines.findIndex(({length}) => length > mostInLine);
  if (long !== -1)
    yield {
      line: long + 1,
      message: `the line has ${lines[long]?.length ?? 0} characters; at most ${mostInLine} are read. Break it.`,
    };
  const deep = lines.findIndex((line) => deepLine.test(line));
  if (deep !== -1)
    yield {
      line: deep + 1,
      message: `the line begins with more than ${mostLevels} list marks or spaces. Write it flatter.`,
    };
  const containers = lines.flatMap((line, index) =>
    /^[ \t>*+\d.)-]*:::+[a-z]/i.test(line) ? [index + 1] : [],
  );
  const container = containers[mostContainers];
  if (container !== undefined)
    yield {
      line: container,
      message: `the page begins ${containers.length} blocks by ":::"; at most ${mostContainers} are read. Divide it.`,
    };
  yield* tooManyMarks(lines);
}

function* tooManyMarks(lines: readonly string[]): Iterable<LineProblem> {
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    const before = marks;
    marks = /^\s*$/.test(line)
      ? 0
      : before + (line.match(/[*_]/g)?.length ?? 0);
    if (before <= mostMarks && marks > mostMarks)
      yield {
        line: index + 1,
        message: `more than ${mostMarks} stars and underscores stand here without an empty line. Divide the paragraph.`,
      };
  }
}
