import {derivedBases} from './jargon/derivedBases';

/** No family goes deeper: *sklasteryzować → klasteryzować → klaster*. */
const longestAncestry = 4;

/** Finds out of which words others are made, as far as the corpus knows them. */
export function ancestry({
  byFoldedForm,
  isKnown,
}: {
  readonly byFoldedForm: (form: string) => readonly string[];
  /** Whether a word is a lemma or a stem of the corpus. */
  readonly isKnown: (word: string) => boolean;
}): {
  /** The word that a lemma is derived from in the end. */
  readonly ancestorOf: (lemma: string) => string;
  /** The word that a word is derived from by rule. */
  readonly knownBaseOf: (word: string) => string | undefined;
} {
  const knownBaseOf = (word: string): string | undefined =>
    derivedBases(word).find(isKnown);

  /** Gerunds and participles are lemmas of their own and forms of their verb: *wdrożenie*, *wdrożony*. */
  const verbOf = (lemma: string): string | undefined =>
    /(?:[nc]ie|[nt]y)$/.test(lemma)
      ? byFoldedForm(lemma).find((verb) => verb.endsWith('c'))
      : undefined;

  const ancestorOf = (lemma: string): string => {
    let ancestor = lemma;
    for (let step = 0; step < longestAncestry; step++) {
      const parent = verbOf(ancestor) ?? knownBaseOf(ancestor);
      if (parent === undefined) break;
      ancestor = parent;
    }
    return ancestor;
  };
  return {ancestorOf, knownBaseOf};
}
