import type {Answer} from '../progress/progress';

/** An answer given sooner than this after the one before it repeats what was just read. */
const spacingMs = 600_000;

/**
 * The answers that say something about memory, oldest first.
 *
 * Whoever answers wrongly reads the reasons and tries again at once; that second answer is no proof of knowing.
 *
 * @param log - newest first, as progress keeps it
 */
export function spacedAnswers(log: readonly Answer[]): readonly Answer[] {
  const spaced: Answer[] = [];
  for (const answer of log.toReversed()) {
    const before = spaced.at(-1);
    if (before === undefined || answer.at - before.at >= spacingMs)
      spaced.push(answer);
  }
  return spaced;
}
