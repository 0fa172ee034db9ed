/** How a form came under a key. */
export type Via = 'lemma' | 'stem';

/** A word in a section. */
export type Posting = {
  /** Number of the section in the whole index. */
  readonly section: number;
  /** Field-weighted frequency, normalised by length: what BM25F saturates. */
  readonly weight: number;
  /** Word counts of the section's own heading if it has the word: bit n for n words. 0 when it does not. */
  readonly heading: number;
  /** The same for other names: aliases, and names and headings in the other language. */
  readonly alias: number;
  /** Whether the title of the page holds the word. */
  readonly inPage: boolean;
  /** The first places of the word in the section's text. */
  readonly places: readonly number[];
};

export type Form = {
  /** The folded word as it is written. */
  readonly text: string;
  readonly via: Via;
  /** Sections that hold the form; more than `postings.length` when those were cut. */
  readonly count: number;
  readonly postings: readonly Posting[];
};

/** The forms of one lemma or stem. */
export type Group = {readonly key: string; readonly forms: readonly Form[]};

/** Marks keys by the analyser of the other language. */
export const foreignMark = '~';

/** The most places that a posting keeps. */
export const mostPlaces = 4;

/** The bit of a name of `count` words. */
export function nameBit(count: number): number {
  return 1 << (Math.min(Math.max(count, 1), 7) - 1);
}
