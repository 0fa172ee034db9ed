/** Python on a page that readers can run and change. The blocks of a page share one state, in order. */
export type LiveBlock = {
  /** Unique on the page and the same in every language: verdicts are stored under it. */
  readonly id: string;
  readonly code: string;
  /** What the code printed when it was last recorded; empty when it prints nothing. */
  readonly output: string;
  /** Whether the code is there to be completed. Such a block has a check. */
  readonly isExercise: boolean;
  /** Line of the opening fence. */
  readonly line: number;
  /** Runs after the block, in its state: an exception means that the exercise is not solved yet. */
  readonly check?: Snippet;
  /** Passes the check in place of the block's code. */
  readonly solution?: Snippet;
};

/** Code and the line of its opening fence. */
export type Snippet = {readonly code: string; readonly line: number};
