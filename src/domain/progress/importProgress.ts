import {normalEdition} from './mergeProgress';
import type {EditionProgress, Progress} from './progress';
import {readProgress} from './readProgress';

/** In bytes. All of the course, answered twenty times, takes less. */
export const fileLimit = 2_000_000;

/** Clocks of two devices may differ by this much. */
const clockSkewMs = 86_400_000;

/** What a reader's file holds, or why it cannot be taken. */
export type ImportedProgress =
  | {
      readonly progress: Progress;
      readonly skipped: number;
      /** How many moments lay in the future. They count as now: they would otherwise outlast every later change. */
      readonly fromFuture: number;
    }
  | {readonly problem: 'tooBig' | 'damaged' | 'foreign' | 'newer'};

/** Reads the text of a file that a reader chose. Never throws. */
export function importProgress(text: string, now: number): ImportedProgress {
  if (text.length > fileLimit) return {problem: 'tooBig'};
  const read = readProgress(text);
  if ('problem' in read) return read;
  const tally = {fromFuture: 0};
  const progress = new Map(
    [...read.progress].map(([id, edition]) => [
      id,
      withoutFuture(edition, now, tally),
    ]),
  );
  return {progress, skipped: read.skipped, ...tally};
}

function withoutFuture(
  {clearedAt, clearedPages, marks, answers, code}: EditionProgress,
  now: number,
  tally: {fromFuture: number},
): EditionProgress {
  const isFuture = (at: number): boolean => at > now + clockSkewMs;
  const today = <Entry extends {readonly at: number}>(entry: Entry): Entry => {
    if (!isFuture(entry.at)) return entry;
    tally.fromFuture++;
    return {...entry, at: now};
  };
  // As now, they would clear all that the reader has here.
  const futures = [clearedAt, ...clearedPages.values()].filter(isFuture);
  tally.fromFuture += futures.length;
  return normalEdition({
    clearedAt: isFuture(clearedAt) ? 0 : clearedAt,
    clearedPages: new Map([...clearedPages].filter(([, at]) => !isFuture(at))),
    marks: new Map([...marks].map(([id, entry]) => [id, today(entry)])),
    answers: new Map([...answers].map(([id, log]) => [id, log.map(today)])),
    code: new Map([...code].map(([id, entry]) => [id, today(entry)])),
  });
}
