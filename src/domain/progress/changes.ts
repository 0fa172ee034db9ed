import {later} from '../semilattice/lastWriter';
import {mergeEditions} from './mergeProgress';
import {
  nothingDone,
  progressIn,
  type EditionProgress,
  type Progress,
} from './progress';

/** Something that a reader does in one edition. */
export type Change = (edition: EditionProgress, now: number) => EditionProgress;

/** Marks a page or an exercise, or takes the mark away. */
export function mark(id: string, done: boolean): Change {
  return (edition, now) => {
    const at = later(now, edition.clearedAt, edition.marks.get(id)?.at);
    return mergeEditions(edition, {
      ...nothingDone,
      marks: new Map([[id, {at, done}]]),
    });
  };
}

/** Notes a checked answer. */
export function answer(id: string, right: boolean): Change {
  return (edition, now) => {
    const at = later(now, edition.clearedAt, edition.answers.get(id)?.[0]?.at);
    return mergeEditions(edition, {
      ...nothingDone,
      answers: new Map([[id, [{at, right}]]]),
    });
  };
}

/** Forgets everything, on every device with which this history is merged later. */
export const startAgain: Change = (edition, now) => {
  const known = [
    ...edition.marks.values(),
    ...[...edition.answers.values()].flat(),
  ];
  const clearedAt = known.reduce(
    (latest, {at}) => Math.max(latest, at),
    Math.max(now, edition.clearedAt),
  );
  return mergeEditions(edition, {...nothingDone, clearedAt});
};

/** Applies a change to one edition. */
export function changed(
  progress: Progress,
  edition: string,
  change: Change,
  now: number,
): Progress {
  return new Map(progress).set(
    edition,
    change(progressIn(progress, edition), now),
  );
}
