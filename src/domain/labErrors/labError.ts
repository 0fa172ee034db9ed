/** An error that somebody met in a lab: how to recognize it, why it comes, what mends it. */
export type LabError = {
  /** English kebab-case; the anchor of the entry. */
  readonly id: string;
  /** One line of the message; `…` stands for what differs from case to case. */
  readonly message: string;
  /** The same error in other words: of another system, or another line of its trace. */
  readonly also: readonly string[];
  readonly cause: string;
  readonly cure: string;
  /** Where the course teaches it: `page#section`. */
  readonly lesson: string;
  /** With what it was seen, when that matters. */
  readonly versions?: string | undefined;
  /** A primary source, for what was not met here. */
  readonly source?: string | undefined;
};

/** An entry, the line on which it stands, and that of its fence. */
export type PlacedError = {
  readonly error: LabError;
  readonly line: number;
  readonly fence: number;
};

/** Every line by which an error is recognized. */
export function patternsOf({
  message,
  also,
}: Pick<LabError, 'message' | 'also'>): readonly string[] {
  return [message, ...also];
}
