import {recordOf} from '../semilattice/fields';

/** Rewrites what a release stored into what the next one stores. */
type Migration = (stored: Readonly<Record<string, unknown>>) => unknown;

/**
 * Steps from version to version; number 1 leads from version 1 to version 2.
 *
 * A step takes foreign data: whatever it does not understand it hands on, so that it is reported with the rest.
 */
const migrations: Readonly<Record<number, Migration>> = {
  1: firstToSecond,
  2: secondToThird,
};

/** Brings what any older release stored to the current version. */
export function migrated(
  stored: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
): unknown {
  let current: unknown = stored;
  for (let version = from; version < to; version++) {
    const step = migrations[version];
    const fields = recordOf(current);
    if (step === undefined || fields === undefined) return undefined;
    current = step(fields);
  }
  return current;
}

/**
 * Version 1 knew the moment at which a page was done, and the last answer to each question:
 * `{editions: {2: {done: {<id>: 1750000000000}, answers: {<id>: {at, right}}}}}`.
 * It could neither take a mark back nor start again.
 */
function firstToSecond({
  editions,
  ...rest
}: Readonly<Record<string, unknown>>): unknown {
  return {
    ...rest,
    version: 2,
    editions: mapValues(editions, (edition) => {
      const fields = recordOf(edition);
      if (fields === undefined) return edition;
      const {done = {}, answers = {}, ...others} = fields;
      return {
        ...others,
        clearedAt: 0,
        marks: mapValues(done, (at) => ({at, done: true})),
        answers: mapValues(answers, (answer) => [answer]),
      };
    }),
  };
}

/** Version 2 knew neither code, nor what was chosen, nor pages that were started again; what it did know looks the same. */
function secondToThird(stored: Readonly<Record<string, unknown>>): unknown {
  return {...stored, version: 3};
}

function mapValues(
  value: unknown,
  change: (value: unknown) => unknown,
): unknown {
  const fields = recordOf(value);
  if (fields === undefined) return value;
  return Object.fromEntries(
    Object.entries(fields).map(([key, entry]) => [key, change(entry)]),
  );
}
