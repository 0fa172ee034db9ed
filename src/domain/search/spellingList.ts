import type {Analyser} from '../language/analyser';
import {byEnd} from './spelling';

/** Words shorter than this are never corrected: too many others are one letter away. */
export const fewestLettersToCorrect = 5;

/**
 * Words that a mistyped word can stand for and that no dictionary in the browser knows, by their beginnings and by their ends.
 *
 * A Polish dictionary word is not listed: the lexicon knows all of its forms, also those that the text does not have.
 */
export function spellingList(
  forms: Iterable<string>,
  {analyse}: Analyser,
): string[] {
  const words = new Set<string>();
  for (const form of forms) {
    if (!/^[a-z0-9]+$/.test(form) || /^[0-9]+$/.test(form)) continue;
    const {lemmas, stem} = analyse(form);
    if (lemmas.length > 0) continue;
    for (const word of [form, stem])
      if (word.length >= fewestLettersToCorrect - 1) words.add(word);
  }
  return [...words].flatMap((word) => [word, byEnd(word)]).sort();
}
