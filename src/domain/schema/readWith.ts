import type * as z from 'zod';
import type {LineProblem} from '../markdown/lineProblem';
import {parseWith, type KeyProblem, type NameOf} from './explain';

/** How the YAML of a block is read. */
export type Reader<Schema extends z.ZodType> = {
  readonly schema: Schema;
  readonly nameOf: NameOf;
  /** The line on which a value stands, or its nearest parent when it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** What a schema cannot say: how values that are right by themselves go together. */
  readonly problems: (value: z.output<Schema>) => Iterable<KeyProblem>;
};

/** Turns foreign data into what a block is, or says everything that is wrong with it. */
export function readWith<Schema extends z.ZodType>(
  data: unknown,
  {schema, nameOf, lineOf, problems}: Reader<Schema>,
): {value: z.output<Schema>} | {problems: LineProblem[]} {
  const parsed = parseWith(schema, data, nameOf);
  const found =
    'problems' in parsed ? parsed.problems : [...problems(parsed.value)];
  return 'value' in parsed && found.length === 0
    ? parsed
    : {
        problems: found.map(({path, message}) => ({
          line: lineOf(path),
          message,
        })),
      };
}
