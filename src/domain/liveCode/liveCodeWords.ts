import type {Localized} from '../locale';

/** What live code says without scripts, besides its author's words. */
export type LiveCodeWords = {
  /** Names a block for screen readers; its number follows. */
  readonly block: string;
  readonly exercise: string;
  /** Above the recorded output. */
  readonly output: string;
  /** In place of an output. */
  readonly noOutput: string;
  /** Opens the code of a check. */
  readonly check: string;
};

export const liveCodeWords: Localized<LiveCodeWords> = {
  pl: {
    block: 'Kod do uruchomienia',
    exercise: 'Kod do uzupełnienia',
    output: 'Zapisany wynik',
    noOutput: 'Ten kod niczego nie wypisuje.',
    check: 'Kod, który sprawdza rozwiązanie',
  },
  en: {
    block: 'Code to run',
    exercise: 'Code to complete',
    output: 'Recorded output',
    noOutput: 'This code prints nothing.',
    check: 'The code that checks your solution',
  },
};
