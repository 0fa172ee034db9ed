import type {Localized} from '../locale';

/** What an exercise says besides its author's words. */
export type ExerciseWords = {
  readonly exercise: string;
  readonly hint: string;
  readonly solution: string;
};

export const exerciseWords: Localized<ExerciseWords> = {
  pl: {exercise: 'Ćwiczenie', hint: 'Podpowiedź', solution: 'Rozwiązanie'},
  en: {exercise: 'Exercise', hint: 'Hint', solution: 'Solution'},
};

/** Numbers a summary when an exercise has several of the kind: "Hint", or "Hint 1", "Hint 2". */
export function summaryOf(word: string, index: number, count: number): string {
  return count === 1 ? word : `${word} ${index + 1}`;
}
