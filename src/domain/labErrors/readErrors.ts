import * as z from 'zod';
import type {LineProblem} from '../markdown/lineProblem';
import type {KeyProblem, NameOf} from '../schema/explain';
import {readWith} from '../schema/readWith';
import {valueAt} from '../schema/schemaAt';
import {blockId, text} from '../schema/words';
import {patternsOf, type LabError, type PlacedError} from './labError';
import {specificityOf} from './matchErrors';

/** In characters that must stand in a text: with fewer, an entry would be found in traces of something else. */
const leastSpecificity = 12;

const errorSchema = z.strictObject({
  id: blockId,
  message: text('a line of it, with … for what differs'),
  also: z.array(text('another line of it')).default([]),
  cause: text('why it comes'),
  cure: text('what mends it'),
  lesson: text('where it is taught, as page#section'),
  versions: text('with what it was seen').optional(),
  source: z.url({protocol: /^https$/}).optional(),
});

const errorsSchema = z.array(errorSchema).min(1);

/** Turns foreign data into the entries of a fence, or says everything that is wrong with them. */
export function readErrors(
  value: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): {errors: Omit<PlacedError, 'fence'>[]} | {problems: LineProblem[]} {
  const read = readWith(value, {
    schema: errorsSchema,
    nameOf: namesIn(value),
    lineOf,
    problems: entryProblems,
  });
  return 'value' in read
    ? {
        errors: read.value.map((error, index) => ({
          error,
          line: lineOf([index]),
        })),
      }
    : read;
}

function namesIn(value: unknown): NameOf {
  return ([index]) => {
    if (typeof index !== 'number')
      return {name: 'the list of errors', length: 0};
    const id = valueAt(valueAt(value, index), 'id');
    return {
      name: typeof id === 'string' ? `error "${id}"` : `error ${index + 1}`,
      length: 1,
    };
  };
}

function* entryProblems(errors: readonly LabError[]): Iterable<KeyProblem> {
  for (const [index, error] of errors.entries()) {
    for (const pattern of patternsOf(error))
      if (specificityOf(pattern) < leastSpecificity)
        yield {
          path: [index, 'message'],
          message: `error "${error.id}" would be found everywhere: "${pattern}" has fewer than ${leastSpecificity} characters beside "…". Quote more of the message.`,
        };
    if (!/^[^#]+#[^#]+$/.test(error.lesson))
      yield {
        path: [index, 'lesson'],
        message: `error "${error.id}" has lesson: ${error.lesson}. Write it as page#section.`,
      };
  }
}
