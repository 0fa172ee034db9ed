import type {Localized} from '../locale';
import {printWords, type PrintWords} from '../print/printWords';

/** What boot says. The bundler puts the words of one language into it: it has to stay small. */
export type BootWords = {
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly more: string;
} & Pick<
  PrintWords,
  | 'hints'
  | 'solutions'
  | 'answers'
  | 'addresses'
  | 'hintOf'
  | 'solutionOf'
  | 'answersOf'
>;

export const bootWords: Localized<BootWords> = {
  pl: {
    waiting: 'Wczytuję…',
    failed:
      'Nie udało się wczytać skryptów tej strony. Tekst i odnośniki działają bez nich.',
    again: 'Spróbuj ponownie',
    more: 'Całe hasło',
    ...ofPaper(printWords.pl),
  },
  en: {
    waiting: 'Loading…',
    failed:
      'The scripts of this page could not be loaded. Its text and links work without them.',
    again: 'Try again',
    more: 'The whole entry',
    ...ofPaper(printWords.en),
  },
};

function ofPaper({
  hints,
  solutions,
  answers,
  addresses,
  hintOf,
  solutionOf,
  answersOf,
}: PrintWords): Omit<BootWords, 'waiting' | 'failed' | 'again' | 'more'> {
  return {
    hints,
    solutions,
    answers,
    addresses,
    hintOf,
    solutionOf,
    answersOf,
  };
}
