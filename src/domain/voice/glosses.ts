import {tokenize} from '../language/tokenize';
import type {Analyser} from '../language/analyser';
import {isFormOf, leaves} from './rivals';

/** A term as both languages call it. */
export type TermInBoth = {
  /** What Polish texts may call it, the title first. */
  readonly polish: readonly string[];
  /** By these names a Polish text explains it: „kontener (ang. *container*)”. */
  readonly english: readonly string[];
  /** The path of the term's page. */
  readonly from: string;
};

/** An English name behind a Polish one that is not the glossary's. */
export type WrongGloss = {
  /** As written: „partia (ang. batch”. */
  readonly found: string;
  readonly english: string;
  /** The terms that have this English name. */
  readonly terms: readonly TermInBoth[];
};

/**
 * Makes a search for names of terms that a Polish sentence translates in its own way.
 *
 * The word before the bracket has to be a form of a word of the term's Polish name; a part of the name will do.
 */
export function glossFinder(
  terms: readonly TermInBoth[],
  {analyse}: Analyser,
): (sentence: string) => WrongGloss[] {
  const byEnglish = new Map<string, TermInBoth[]>();
  for (const term of terms)
    for (const name of new Set(term.english.map(singular)))
      byEnglish.set(name, [...(byEnglish.get(name) ?? []), term]);
  const wordsOf = ({polish}: TermInBoth) =>
    polish
      .flatMap((name) => leaves(tokenize(name)))
      .map(({text}) => analyse(text));
  const known = new Map(terms.map((term) => [term, wordsOf(term)]));
  return (sentence) =>
    [...sentence.matchAll(/[”"]?\s\(ang\.\s([\p{L}\p{N}][^(),;]*)/gu)].flatMap(
      ({0: bracket, 1: english = '', index}): WrongGloss[] => {
        const called = byEnglish.get(singular(english)) ?? [];
        const last = tokenize(sentence.slice(0, index)).at(-1);
        // Code, or the end of another bracket: nobody's translation.
        if (called.length === 0 || last?.end !== index) return [];
        const words = leaves([last]).map(({text}) => analyse(text));
        const isKnown = called.some((term) =>
          known
            .get(term)
            ?.some((name) => words.some((word) => isFormOf(word, name))),
        );
        return isKnown
          ? []
          : [
              {
                found: sentence.slice(last.start, index) + bracket,
                english: english.trim(),
                terms: called,
              },
            ];
      },
    );
}

function singular(name: string): string {
  return name.trim().toLowerCase().replace(/s$/, '');
}
