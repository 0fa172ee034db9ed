import type {EditionProgress, Progress} from './progress';

/** Names the format in a file and in the browser's storage. */
export const formatName = 'mlops-course-progress';

/** Raised with every change that an older release could not read; see `migrations.ts`. */
export const formatVersion = 2;

/** Writes a history; two that are equal are written alike. */
export function writeProgress(progress: Progress, indent?: number): string {
  return JSON.stringify(
    {
      format: formatName,
      version: formatVersion,
      editions: sorted(progress, writeEdition),
    },
    undefined,
    indent,
  );
}

function writeEdition({clearedAt, marks, answers}: EditionProgress): unknown {
  return {
    clearedAt,
    marks: sorted(marks, ({at, done}) => ({at, done})),
    answers: sorted(answers, (log) => log.map(({at, right}) => ({at, right}))),
  };
}

function sorted<Value>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => unknown,
): unknown {
  return Object.fromEntries(
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, write(value)]),
  );
}
