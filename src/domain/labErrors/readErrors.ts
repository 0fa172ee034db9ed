import type {LineProblem} from '../markdown/lineProblem';
import {
  idAt,
  listAt,
  reportUnknownKeys,
  textAt,
  valuesIn,
  type Fields,
  type Path,
  type Report,
} from '../quiz/fields';
import {patternsOf, type LabError, type PlacedError} from './labError';
import {specificityOf} from './matchErrors';

const keys = [
  'id',
  'message',
  'also',
  'cause',
  'cure',
  'lesson',
  'versions',
  'source',
];

/** In characters that must stand in a text: with fewer, an entry would be found in traces of something else. */
const leastSpecificity = 12;

/** Turns foreign data into the entries of a fence, or says everything that is wrong with them. */
export function readErrors(
  value: unknown,
  lineOf: (path: Path) => number,
): {errors: Omit<PlacedError, 'fence'>[]} | {problems: LineProblem[]} {
  const problems: LineProblem[] = [];
  const report: Report = (path, message) => {
    problems.push({line: lineOf(path), message});
  };
  if (!Array.isArray(value) || value.length === 0) {
    report([], 'The errors are not a list; write "- id: …" for each.');
    return {problems};
  }
  const errors = value.flatMap((entry: unknown, index) => {
    const error = readError(entry, index, report);
    return error === undefined ? [] : [{error, line: lineOf([index])}];
  });
  return problems.length === 0 ? {errors} : {problems};
}

function readError(
  entry: unknown,
  index: number,
  report: Report,
): LabError | undefined {
  const values = valuesIn(entry);
  if (values === undefined) {
    report([index], `Error ${index + 1} is not a list of keys.`);
    return undefined;
  }
  const name =
    typeof values.id === 'string'
      ? `Error "${values.id}"`
      : `Error ${index + 1}`;
  const fields: Fields = {name, path: [index], values, report};
  reportUnknownKeys(fields, keys);
  const error: LabError = {
    id: idAt(fields),
    message: textAt(fields, 'message', 'a line of it, with … for what differs'),
    also: listAt(fields, 'also').filter((text) => typeof text === 'string'),
    cause: textAt(fields, 'cause', 'why it comes'),
    cure: textAt(fields, 'cure', 'what mends it'),
    lesson: textAt(fields, 'lesson', 'where it is taught, as page#section'),
    versions: optionalTextAt(fields, 'versions', 'with what it was seen'),
    source: optionalTextAt(fields, 'source', 'an https address'),
  };
  for (const pattern of patternsOf(error))
    if (pattern !== '' && specificityOf(pattern) < leastSpecificity)
      report(
        [index, 'message'],
        `${name} would be found everywhere: "${pattern}" has fewer than ${leastSpecificity} characters beside "…". Quote more of the message.`,
      );
  if (!/^[^#]+#[^#]+$/.test(error.lesson) && error.lesson !== '')
    report(
      [index, 'lesson'],
      `${name} has lesson: ${error.lesson}; write it as page#section.`,
    );
  if (error.source !== undefined && !error.source.startsWith('https://'))
    report([index, 'source'], `${name} needs source: an https address.`);
  return error;
}

function optionalTextAt(
  fields: Fields,
  key: string,
  what: string,
): string | undefined {
  return fields.values[key] === undefined
    ? undefined
    : textAt(fields, key, what);
}
