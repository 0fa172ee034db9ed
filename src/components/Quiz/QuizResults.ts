import {createContext} from 'react';

/** One checked answer. Page, quiz and question together name what was answered, whatever its address. */
export type QuizAnswer = {
  readonly pageId: string;
  readonly quizId: string;
  readonly questionId: string;
  readonly right: boolean;
};

/** Hears of every answer that a reader checks, and remembers the last one; nobody does unless a provider above the page does. */
export const QuizResults = createContext<{
  readonly onAnswer: (answer: QuizAnswer) => void;
  /** Whether a question was answered well last time; `undefined` when nobody knows of an answer. */
  readonly wasRight: (
    question: Pick<QuizAnswer, 'pageId' | 'quizId' | 'questionId'>,
  ) => boolean | undefined;
}>({onAnswer: () => undefined, wasRight: () => undefined});
