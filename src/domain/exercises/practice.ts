import type {Localized} from '../locale';

/** Reads the numbers of objectives, 1-based, each once; `undefined` when anything else stands among them. */
export function objectiveNumbers(practises: string): number[] | undefined {
  const words = practises.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => !/^[1-9]\d?$/.test(word)))
    return undefined;
  return [...new Set(words.map(Number))].sort((a, b) => a - b);
}

/** „Ćwiczy cele 1 i 3”, "Practises objectives 1 and 3". */
export const practiceText: Localized<(numbers: readonly number[]) => string> = {
  pl: (numbers) =>
    `Ćwiczy ${numbers.length === 1 ? 'cel' : 'cele'} ${listOf(numbers, 'pl')}`,
  en: (numbers) =>
    `Practises ${numbers.length === 1 ? 'objective' : 'objectives'} ${listOf(numbers, 'en-GB')}`,
};

function listOf(numbers: readonly number[], language: string): string {
  return new Intl.ListFormat(language).format(numbers.map(String));
}
