import {later} from '../semilattice/lastWriter';
import {mergeEditions} from './mergeProgress';
import {
  codeLimit,
  momentsIn,
  nothingDone,
  pageOfId,
  progressIn,
  type EditionProgress,
  type Progress,
} from './progress';

/** Something that a reader does in one edition. */
export type Change = (edition: EditionProgress, now: number) => EditionProgress;

/** Marks a page or an exercise, or takes the mark away. */
export function mark(id: string, done: boolean): Change {
  return (edition, now) => {
    const at = laterOn(edition, id, now, edition.marks.get(id)?.at);
    return mergeEditions(edition, {
      ...nothingDone,
      marks: new Map([[id, {at, done}]]),
    });
  };
}

/** Notes a checked answer. */
export function answer(
  id: string,
  right: boolean,
  chosen: readonly number[],
): Change {
  return (edition, now) => {
    const at = laterOn(edition, id, now, edition.answers.get(id)?.[0]?.at);
    return mergeEditions(edition, {
      ...nothingDone,
      answers: new Map([[id, [{at, right, chosen}]]]),
    });
  };
}

/** Keeps what the reader has made of a block of live code, as long as it is not endless. */
export function write(id: string, text: string): Change {
  return (edition, now) => {
    if (text.length > codeLimit) return edition;
    const at = laterOn(edition, id, now, edition.code.get(id)?.at);
    return mergeEditions(edition, {
      ...nothingDone,
      code: new Map([[id, {at, text}]]),
    });
  };
}

/** What a reader does now is later than what they did before to the same thing, and than the last time they started again. */
function laterOn(
  {clearedAt, clearedPages}: EditionProgress,
  id: string,
  now: number,
  known: number | undefined,
): number {
  return later(now, clearedAt, clearedPages.get(pageOfId(id)), known);
}

/** Forgets everything, on every device with which this history is merged later. */
export const startAgain: Change = (edition, now) => {
  const clearedAt = latestOf(
    momentsIn(edition),
    Math.max(now, edition.clearedAt),
  );
  return mergeEditions(edition, {...nothingDone, clearedAt});
};

/** The same for one page. */
export function startPageAgain(pageId: string): Change {
  return (edition, now) => {
    const at = latestOf(
      momentsIn(edition).filter(({id}) => pageOfId(id) === pageId),
      laterOn(edition, pageId, now, undefined),
    );
    return mergeEditions(edition, {
      ...nothingDone,
      clearedPages: new Map([[pageId, at]]),
    });
  };
}

function latestOf(
  known: readonly {readonly at: number}[],
  moment: number,
): number {
  return known.reduce((latest, {at}) => Math.max(latest, at), moment);
}

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
