import type {LineProblem} from './lineProblem';

/** In characters: three times the longest page. */
const mostCharacters = 100_000;

/** Five times the longest page: the parser looks at each line again for each block that it may go on. */
const mostLines = 2500;

/** In characters, six times the longest line: the work on brackets and the like grows with the square of it. */
const mostInLine = 5000;

/** Levels of lists and quotations, or spaces before a text: the parser's work grows with their square. */
const mostLevels = 200;

/** Blocks of the kind `:::name`; they may stand in each other. */
const mostContainers = 200;

/** Stars and underscores between two empty lines: each may begin what another one ends. */
const mostMarks = 2000;

/** One level at the beginning of a line; what it matches can be matched in one way only. */
const level = /[-*+][ \t]|>[ \t]?|\d{1,9}[.)][ \t]|[ \t]/y;

/** Refuses a body that would keep every check waiting. Lines count from the first of the body, which is 1. */
export function* tooMuch(body: string): Iterable<LineProblem> {
  if (body.length > mostCharacters)
    yield {
      line: 1,
      message: `the page has ${body.length} characters; at most ${mostCharacters} are read. Divide it.`,
    };
  const lines = body.split('\n');
  if (lines.length > mostLines)
    yield {
      line: mostLines + 1,
      message: `the page has ${lines.length} lines; at most ${mostLines} are read. Divide it.`,
    };
  const long = lines.findIndex(({length}) => length > mostInLine);
  if (long !== -1)
    yield {
      line: long + 1,
      message: `the line has ${lines[long]?.length ?? 0} characters; at most ${mostInLine} are read. Break it.`,
    };
  const deep = lines.findIndex((line) => levelsOf(line) >= mostLevels);
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

function levelsOf(line: string): number {
  let levels = 0;
  for (level.lastIndex = 0; level.test(line);) levels += 1;
  return levels;
}
