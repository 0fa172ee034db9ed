import {progressIn, type Progress} from '../../domain/progress/progress';
import type {FlashCard} from '../../domain/review/flashCards';
import type {
  ReviewQuestion,
  ReviewQuestions,
} from '../../domain/review/reviewQuestions';
import {reviewQueue, type Waiting} from '../../domain/review/reviewQueue';

/** A question or a card of an edition with its day. */
export type ReviewItem = Waiting & {readonly edition: string} & Asked;

/** What a reader is asked: a question of a quiz, or a card of a term. */
export type Asked =
  {readonly question: ReviewQuestion} | {readonly card: FlashCard};

/** What there is to repeat in all editions, the most urgent first. */
export type Review = {
  readonly due: readonly ReviewItem[];
  readonly later: readonly ReviewItem[];
};

export function reviewOf(
  progress: Progress,
  questions: Readonly<Record<string, ReviewQuestions>>,
  cards: {
    readonly edition: string;
    readonly byId: ReadonlyMap<string, FlashCard>;
  },
  now: number,
): Review {
  const queues = Object.entries(questions).map(([edition, known]) => {
    const asked = (id: string): Asked | undefined => {
      const card = edition === cards.edition ? cards.byId.get(id) : undefined;
      if (card !== undefined) return {card};
      const question = Object.hasOwn(known, id) ? known[id] : undefined;
      return question && {question};
    };
    const queue = reviewQueue(
      progressIn(progress, edition),
      (id) => asked(id) !== undefined,
      now,
    );
    const items = (waiting: readonly Waiting[]): ReviewItem[] =>
      waiting.flatMap((item) => {
        const what = asked(item.id);
        return what === undefined ? [] : [{...item, edition, ...what}];
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
