import {progressIn, type Progress} from '../../domain/progress/progress';
import type {
  ReviewQuestion,
  ReviewQuestions,
} from '../../domain/review/reviewQuestions';
import {reviewQueue, type Waiting} from '../../domain/review/reviewQueue';

/** A question of an edition with its day. */
export type ReviewItem = Waiting & {
  readonly edition: string;
  readonly question: ReviewQuestion;
};

/** What there is to repeat in all editions, the most urgent first. */
export type Review = {
  readonly due: readonly ReviewItem[];
  readonly later: readonly ReviewItem[];
};

export function reviewOf(
  progress: Progress,
  questions: Readonly<Record<string, ReviewQuestions>>,
  now: number,
): Review {
  const queues = Object.entries(questions).map(([edition, known]) => {
    const queue = reviewQueue(
      progressIn(progress, edition),
      (id) => Object.hasOwn(known, id),
      now,
    );
    const items = (waiting: readonly Waiting[]): ReviewItem[] =>
      waiting.flatMap((item) => {
        const question = known[item.id];
        return question === undefined ? [] : [{...item, edition, question}];
      });
    return {due: items(queue.due), later: items(queue.later)};
  });
  const soonest = (items: ReviewItem[]): ReviewItem[] =>
    items.sort((a, b) => a.dueAt - b.dueAt);
  return {
    due: soonest(queues.flatMap(({due}) => due)),
    later: soonest(queues.flatMap(({later}) => later)),
  };
}
