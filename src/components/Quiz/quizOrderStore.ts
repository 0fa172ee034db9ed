import {createStorageSlot} from '@docusaurus/theme-common';
import {
  afterAttempt,
  newQuizOrders,
  readQuizOrders,
  writeQuizOrders,
  type QuizOrders,
} from '../../domain/quiz/quizOrders';

/** Where the orders stand in the browser's storage; both languages share them. */
const quizOrderKey = 'course.quiz-orders';

/** What this page knows when the browser keeps nothing. */
let known: QuizOrders | undefined;

/** The orders of this reader's attempts. */
export function quizOrders(): QuizOrders {
  const stored = readQuizOrders(createStorageSlot(quizOrderKey).get());
  return stored ?? known ?? keep(newQuizOrders(Math.random));
}

/** Gives the next attempt at a question another order. */
export function noteAttempt(id: string): void {
  keep(afterAttempt(quizOrders(), id));
}

function keep(orders: QuizOrders): QuizOrders {
  known = orders;
  createStorageSlot(quizOrderKey).set(writeQuizOrders(orders));
  return orders;
}
