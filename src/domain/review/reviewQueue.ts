import type {EditionProgress} from '../progress/progress';
import {dueAt} from './dueAt';
import {isCardId} from './flashCards';

/** A question that waits for its day. */
export type Waiting = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
};

/** The questions to repeat, the most urgent first. */
export type ReviewQueue = {
  readonly due: readonly Waiting[];
  readonly later: readonly Waiting[];
};

/**
 * Sorts the questions that went wrong into those that are due and those that wait.
 *
 * @param exists - whether a question is still asked; one that is not stays in the history, and comes back with it
 */
export function reviewQueue(
  {answers}: EditionProgress,
  exists: (id: string) => boolean,
  now: number,
): ReviewQueue {
  const waiting = [...answers]
    .filter(([id]) => exists(id))
    .flatMap(([id, log]): Waiting[] => {
      const due = dueAt(log, {isCard: isCardId(id)});
      return due === undefined ? [] : [{id, dueAt: due}];
    })
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  return {
    due: waiting.filter((question) => question.dueAt <= now),
    later: waiting.filter((question) => question.dueAt > now),
  };
}
