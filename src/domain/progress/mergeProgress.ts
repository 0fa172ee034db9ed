import {lastWriter} from '../semilattice/lastWriter';
import {mergeMaps} from '../semilattice/mergeMaps';
import {
  answerLimit,
  nothingDone,
  type Answer,
  type EditionProgress,
  type Mark,
  type Progress,
} from './progress';

/**
 * Brings two histories together, whichever device or tab they come from.
 *
 * It is the join of a semilattice: order, grouping and repetition make no difference, so copies that have seen
 * the same changes agree. Marks are registers in which the last writer wins; logs of answers are sets of which the
 * newest stay; the latest "start again" takes away what is older. Each of the three keeps an upper end of one
 * order, so they can be applied in any turn.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return mergeMaps(a, b, mergeEditions);
}

export function mergeEditions(
  a: EditionProgress,
  b: EditionProgress,
): EditionProgress {
  const clearedAt = Math.max(a.clearedAt, b.clearedAt);
  const isKept = ({at}: {readonly at: number}): boolean => at > clearedAt;
  const marks = mergeMaps(a.marks, b.marks, lastWord);
  const answers = mergeMaps(a.answers, b.answers, (x, y) => [...x, ...y]);
  return {
    clearedAt,
    marks: new Map([...marks].filter(([, mark]) => isKept(mark))),
    answers: new Map(
      [...answers]
        .map(([id, log]) => [id, newest(log.filter(isKept))] as const)
        .filter(([, log]) => log.length > 0),
    ),
  };
}

/** Brings an edition into the form that every other function expects. */
export function normalEdition(edition: EditionProgress): EditionProgress {
  return mergeEditions(nothingDone, edition);
}

/** Of two marks at the same moment, "done" wins. */
export function lastWord(a: Mark, b: Mark): Mark {
  return lastWriter(a, b, ({done}) => done);
}

/** Newest first, each once; of two answers at the same moment the wrong one counts as newer. */
function newest(log: readonly Answer[]): readonly Answer[] {
  const each = new Map(
    log.map((answer) => [`${answer.at} ${answer.right}`, answer]),
  );
  return [...each.values()]
    .sort((a, b) => b.at - a.at || Number(a.right) - Number(b.right))
    .slice(0, answerLimit);
}
