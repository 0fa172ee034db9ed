import {lastWriter} from '../semilattice/lastWriter';
import {mergeMaps} from '../semilattice/mergeMaps';
import {
  answerLimit,
  nothingDone,
  pageOfId,
  type Answer,
  type EditionProgress,
  type Mark,
  type Progress,
  type WrittenCode,
} from './progress';

/**
 * Brings two histories together, whichever device or tab they come from.
 *
 * It is the join of a semilattice: order, grouping and repetition make no difference, so copies that have seen
 * the same changes agree. Marks and code are registers in which the last writer wins; logs of answers are sets of which
 * the newest stay; the latest "start again", of everything or of a page, takes away what is older. Each keeps an upper end
 * of one order, so they can be applied in any turn.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return mergeMaps(a, b, mergeEditions);
}

export function mergeEditions(
  a: EditionProgress,
  b: EditionProgress,
): EditionProgress {
  const clearedAt = Math.max(a.clearedAt, b.clearedAt);
  const clearedPages = mergeMaps(a.clearedPages, b.clearedPages, Math.max);
  const isKept = (id: string, {at}: {readonly at: number}): boolean =>
    at > clearedAt && at > (clearedPages.get(pageOfId(id)) ?? 0);
  const kept = <Entry extends {readonly at: number}>(
    entries: ReadonlyMap<string, Entry>,
  ): Map<string, Entry> =>
    new Map([...entries].filter(([id, entry]) => isKept(id, entry)));
  const answers = mergeMaps(a.answers, b.answers, (x, y) => [...x, ...y]);
  return {
    clearedAt,
    clearedPages: new Map([...clearedPages].filter(([, at]) => at > clearedAt)),
    marks: kept(mergeMaps(a.marks, b.marks, lastWord)),
    answers: new Map(
      [...answers]
        .map(
          ([id, log]) =>
            [id, newest(log.filter((answer) => isKept(id, answer)))] as const,
        )
        .filter(([, log]) => log.length > 0),
    ),
    code: kept(mergeMaps(a.code, b.code, lastCode)),
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

export function lastCode(a: WrittenCode, b: WrittenCode): WrittenCode {
  return lastWriter(a, b, (x, y) => x.text > y.text);
}

/**
 * Newest first, each once; of two answers at the same moment the wrong one counts as newer.
 *
 * What was chosen is no part of which answer it is: older copies do not know it. Of two that do, every device takes the same.
 */
function newest(log: readonly Answer[]): readonly Answer[] {
  const choice = ({chosen}: Answer): string => chosen?.join(' ') ?? '';
  const each = new Map<string, Answer>();
  for (const answer of log) {
    const key = `${answer.at} ${answer.right}`;
    const known = each.get(key);
    if (known === undefined || choice(answer) > choice(known))
      each.set(key, answer);
  }
  return [...each.values()]
    .sort((a, b) => b.at - a.at || Number(a.right) - Number(b.right))
    .slice(0, answerLimit);
}
