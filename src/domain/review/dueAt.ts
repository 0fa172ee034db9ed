import {createEmptyCard, fsrs, Rating, type Card, type Grade} from 'ts-fsrs';
import type {Answer} from '../progress/progress';
import {spacedAnswers} from './spacedAnswers';

/**
 * FSRS without its random part, in days rather than minutes: a question comes back tomorrow at the earliest.
 * Two devices with the same answers therefore agree on every date.
 */
const scheduler = fsrs({enable_fuzz: false, enable_short_term: false});

/**
 * When a question should be asked again, in milliseconds since 1970; `undefined` when it never went wrong, and need not come
 * back. A card that was looked at always comes back.
 *
 * Nothing but the log is kept: the state of the card is what a replay of the answers leads to, so merging
 * two logs merges two cards.
 */
export function dueAt(
  log: readonly Answer[],
  {isCard = false}: {readonly isCard?: boolean} = {},
): number | undefined {
  const answers = spacedAnswers(log);
  const [first] = answers;
  if (first === undefined) return undefined;
  if (!isCard && answers.every(({right}) => right)) return undefined;
  const card = answers.reduce<Card>(
    (known, {at, right}) =>
      scheduler.next(known, new Date(at), gradeOf(right)).card,
    createEmptyCard(new Date(first.at)),
  );
  return card.due.getTime();
}

function gradeOf(right: boolean): Grade {
  return right ? Rating.Good : Rating.Again;
}
