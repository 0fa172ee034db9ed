import {createContext} from 'react';
import type {Answer as KeptAnswer} from '../../domain/progress/progress';
import type {Answer} from '../../domain/quiz/isRightAnswer';

/** Page, quiz and question together name what is asked, whatever its address. */
export type QuestionPlace = {
  readonly pageId: string;
  readonly quizId: string;
  readonly questionId: string;
};

/** One checked answer. */
export type QuizAnswer = QuestionPlace & {
  readonly right: boolean;
  readonly chosen: Answer;
};

/** Hears of every answer that a reader checks, and remembers the last one; nobody does unless a provider above the page does. */
export const QuizResults = createContext<{
  readonly onAnswer: (answer: QuizAnswer) => void;
  /** The last answer to a question; `undefined` when nobody knows of one. */
  readonly lastAnswer: (question: QuestionPlace) => KeptAnswer | undefined;
}>({onAnswer: () => undefined, lastAnswer: () => undefined});
