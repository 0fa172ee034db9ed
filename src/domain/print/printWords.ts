import type {Localized} from '../locale';

/** What paper says besides the words of the pages. */
export type PrintWords = {
  readonly edition: string;
  readonly contents: string;
  readonly updated: string;
  /** Leads from a page of a document to the same page of the course. */
  readonly original: string;
  readonly hints: string;
  readonly solutions: string;
  readonly answers: string;
  readonly addresses: string;
  /** Stands before the number of an exercise. */
  readonly hintOf: string;
  readonly solutionOf: string;
  readonly answersOf: string;
  readonly back: string;
};

export const printWords: Localized<PrintWords> = {
  pl: {
    edition: 'Edycja',
    contents: 'Spis treści',
    updated: 'Ostatnia zmiana',
    original: 'Ta strona w kursie',
    hints: 'Podpowiedzi',
    solutions: 'Rozwiązania',
    answers: 'Odpowiedzi do quizów',
    addresses: 'Adresy stron kursu',
    hintOf: 'Podpowiedź do ćwiczenia',
    solutionOf: 'Rozwiązanie ćwiczenia',
    answersOf: 'Odpowiedzi do quizu',
    back: 'Wróć do treści',
  },
  en: {
    edition: 'Edition',
    contents: 'Contents',
    updated: 'Last change',
    original: 'This page in the course',
    hints: 'Hints',
    solutions: 'Solutions',
    answers: 'Answers to the quizzes',
    addresses: 'Addresses of course pages',
    hintOf: 'Hint for exercise',
    solutionOf: 'Solution of exercise',
    answersOf: 'Answers to the quiz',
    back: 'Back to the text',
  },
};
