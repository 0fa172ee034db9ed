import type {Locale} from '../locale';

/** What is known of a word, for comparing it with others. */
export type Analysis = {
  /** The folded word as written. */
  readonly form: string;
  /** The lower-cased word with its diacritics (NFC). */
  readonly exact: string;
  /** Folded lemmas that a dictionary gives for the form; empty when it knows none. Ambiguity is kept. */
  readonly lemmas: readonly string[];
  /**
   * Folded stem by rule, shared by a family of words: *trenować, wytrenowany*; *Docker, Dockerze, dockerowy*.
   * Equals the lemma or the form when no rule applies.
   */
  readonly stem: string;
};

/** Understands the words of one language. Any string is a word to it; none makes it throw. */
export type Analyser = {
  readonly locale: Locale;
  readonly analyse: (word: string) => Analysis;
};

/** How well two words match: the same letters, but for diacritics, forms of one lemma, or only relatives. */
export type Match = 'exact' | 'form' | 'lemma' | 'stem';

/** Compares two words of one analyser; `undefined` when they are different words. */
export function sameWord(a: Analysis, b: Analysis): Match | undefined {
  if (a.exact === b.exact) return 'exact';
  if (a.form === b.form) return 'form';
  if (a.lemmas.some((lemma) => b.lemmas.includes(lemma))) return 'lemma';
  return a.stem === b.stem ? 'stem' : undefined;
}
