import type {Localized} from '../locale';
import type {Question} from './quiz';

/** What a quiz without scripts says besides its author's words. */
export type QuizWords = {
  /** Names the whole for screen readers. */
  readonly quiz: string;
  /** How to answer, where the question alone does not say it. */
  readonly hints: Readonly<Partial<Record<Question['kind'], string>>>;
  /** Opens the answers. */
  readonly key: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightOrder: string;
  /** Before the heading under which the answer stands. */
  readonly section: string;
};

export const quizWords: Localized<QuizWords> = {
  pl: {
    quiz: 'Quiz',
    hints: {
      multiple: 'Dobrych odpowiedzi może być kilka.',
      order: 'Ułóż od pierwszego do ostatniego.',
    },
    key: 'Odpowiedzi z uzasadnieniem',
    right: 'dobra odpowiedź',
    wrong: 'zła odpowiedź',
    rightOrder: 'Właściwa kolejność:',
    section: 'Wróć do sekcji:',
  },
  en: {
    quiz: 'Quiz',
    hints: {
      multiple: 'More than one answer may be right.',
      order: 'Put these in order, from first to last.',
    },
    key: 'Answers with reasons',
    right: 'right',
    wrong: 'wrong',
    rightOrder: 'The right order:',
    section: 'Back to the section:',
  },
};
