/**
 * The words of one corpus, as stems and the sets of endings they take: a few kilobytes that know a hundred thousand forms,
 * those included that the corpus does not contain.
 */
export type Lexicon = {
  readonly paradigms: readonly Paradigm[];
  /** Sorted by stem. A form that fits several entries is ambiguous, and stays so. */
  readonly entries: readonly Entry[];
  /**
   * Folded stems of the words of the corpus whose forms no dictionary lists (*kubernetes, deploy, endpoint*), sorted.
   * The jargon rules tell with them what a form can be a form of.
   */
  readonly foreignStems: readonly string[];
};

/** Endings of a set of words, lower-case with their diacritics; the first one makes the lemma. */
export type Paradigm = readonly [lemmaEnding: string, ...others: string[]];

export type Entry = {
  /** What all forms of the lemma begin with; empty for words like *iść, szedł*. */
  readonly stem: string;
  /** The index of its paradigm. */
  readonly paradigm: number;
};

/** A lexicon of no corpus: only the rules apply. */
export const emptyLexicon: Lexicon = {
  paradigms: [],
  entries: [],
  foreignStems: [],
};

/** An entry with fewer forms leaves some to the jargon rules: the dictionary has *Python*, but not all its cases. */
export const fewForms = 6;
