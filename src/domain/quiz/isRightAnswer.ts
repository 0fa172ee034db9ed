import type {Question} from './quiz';

/** Numbers of the chosen options, or the numbers of all items in the reader's order. */
export type Answer = readonly number[];

/** Says whether an answer is wholly right; nothing is half right. */
export function isRightAnswer(question: Question, answer: Answer): boolean {
  if (question.kind === 'order')
    return (
      answer.length === question.items.length &&
      answer.every((item, place) => item === place)
    );
  return question.options.every(
    ({right}, index) => right === answer.includes(index),
  );
}
