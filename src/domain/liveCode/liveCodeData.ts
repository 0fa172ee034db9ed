/** All that a block needs to run, handed from the build to the browser in an attribute. */
export type LiveCodeData = {
  /** Verdicts are stored under it; without one, as in a blog post, they are not stored. */
  readonly pageId?: string;
  readonly id: string;
  /** Place among the blocks of the page, from 1. */
  readonly order: number;
  readonly isExercise: boolean;
  readonly code: string;
  /** Code of the check, when there is one. */
  readonly check?: string;
};

export function encodeLiveCodeData(data: LiveCodeData): string {
  return JSON.stringify(data);
}

/** Reads what {@link encodeLiveCodeData} wrote in the same build, so it is not checked again. */
export function decodeLiveCodeData(text: string): LiveCodeData {
  return JSON.parse(text) as LiveCodeData;
}
