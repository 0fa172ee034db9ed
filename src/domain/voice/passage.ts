/** A piece of text that readers see, without its mark-up. */
export type Passage = {
  /** The line of the file on which it starts, 1-based; each line break in its parts is one more. */
  readonly line: number;
  /** Running prose; otherwise a heading, an item of a list, a cell of a table or a text of a quiz. */
  readonly isProse: boolean;
  readonly parts: readonly PassagePart[];
};

export type PassagePart = {
  readonly text: string;
  /** `code` is quoted from a program, `title` names a source: neither is the author's choice of words. */
  readonly kind: 'words' | 'code' | 'title';
};
