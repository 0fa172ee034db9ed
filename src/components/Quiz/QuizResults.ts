import {createContext} from 'react';

/** One checked answer. Page, quiz and question together name what was answered, whatever its address. */
export type QuizAnswer = {
  readonly pageId: string;
  readonly quizId: string;
  readonly questionId: string;
  readonly right: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** Hears of every answer that a reader checks; nobody listens unless a provider above the page does. */
export const QuizResults = createContext<{
  readonly onAnswer: (answer: QuizAnswer) => void;
}>({onAnswer: () => undefined});
