/**
 * What one kind of diagram may say.
 *
 * The drawing library skips what it does not understand; a reader would get half a diagram.
 */
export type Grammar = {
  /** The first line, whole. */
  readonly header: RegExp;
  /** Says what is wrong with a line after the first, or nothing. */
  readonly lineProblem: (text: string) => string | undefined;
  /** How many blocks a line opens (1), closes (-1) or leaves alone (0). */
  readonly depth: (text: string) => -1 | 0 | 1;
  /** What closes a block. */
  readonly closing: string;
};
