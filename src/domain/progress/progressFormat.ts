import {sortedRecord} from '../semilattice/sortedRecord';
import type {EditionProgress, Progress} from './progress';

/** Names the format in a file and in the browser's storage. */
export const formatName = 'mlops-course-progress';

/** Raised with every change that an older release could not read; see `migrations.ts`. */
export const formatVersion = 3;

/** Writes a history; two that are equal are written alike. */
export function writeProgress(progress: Progress, indent?: number): string {
  return JSON.stringify(
    {
      format: formatName,
      version: formatVersion,
      editions: sortedRecord(progress, writeEdition),
    },
    undefined,
    indent,
  );
}

function writeEdition({
  clearedAt,
  clearedPages,
  marks,
  answers,
  code,
}: EditionProgress): unknown {
  return {
    clearedAt,
    clearedPages: sortedRecord(clearedPages, (at) => at),
    marks: sortedRecord(marks, ({at, done}) => ({at, done})),
    answers: sortedRecord(answers, (log) =>
      log.map(({at, right, chosen}) => ({at, right, chosen})),
    ),
    code: sortedRecord(code, ({at, text}) => ({at, text})),
  };
}
