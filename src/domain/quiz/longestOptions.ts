import type {ChoiceQuestion} from './quiz';
import {withoutBackTicks} from './splitInlineCode';

/** How often the right option gives itself away by its length. */
export type LongestOptions = {
  /** How many questions have one right option that is longer than every other. */
  readonly count: number;
  /** The most that chance would show in 19 of 20 sets of such questions. */
  readonly allowed: number;
};

/** Whether the right option is longer than every other, as a reader sees them. */
export function rightIsLongest({options}: ChoiceQuestion): boolean {
  const lengthOf = (text: string) => withoutBackTicks(text).length;
  const right = options.find((option) => option.right);
  return (
    right !== undefined &&
    options.every(
      (option) =>
        option === right || lengthOf(option.text) < lengthOf(right.text),
    )
  );
}

/**
 * Compares questions that have one right option with chance: among three options, it is the longest in a third.
 *
 * The number of hits is a sum of independent draws with probabilities of their own (Poisson binomial distribution).
 */
export function longestOptions(
  questions: readonly ChoiceQuestion[],
): LongestOptions {
  let distribution = [1];
  for (const {options} of questions) {
    const chance = 1 / options.length;
    distribution = [...distribution, 0].map(
      (share, hits) =>
        share * (1 - chance) + (distribution[hits - 1] ?? 0) * chance,
    );
  }
  let tail = 1;
  const allowed = distribution.findIndex((share) => {
    tail -= share;
    return tail <= 0.05;
  });
  return {count: questions.filter(rightIsLongest).length, allowed};
}
