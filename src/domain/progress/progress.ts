/**
 * What a reader has done, by edition of the course. All times are milliseconds since 1970.
 *
 * Things are named by ids that survive a change of address and are the same in every language:
 * a page by its id, an exercise by `<page>#<exercise>`, a question by `<page>#<quiz>/<question>`.
 */
export type Progress = ReadonlyMap<string, EditionProgress>;

/** Nothing in it is older than `clearedAt`. */
export type EditionProgress = {
  /** When the reader last started again; 0 for never. */
  readonly clearedAt: number;
  /** Pages and exercises that were marked as done, or no longer are. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Answers to questions of quizzes, newest first, at most {@link answerLimit} each. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
};

/** The last word on one page or exercise. */
export type Mark = {readonly at: number; readonly done: boolean};

/** One checked answer to one question. */
export type Answer = {readonly at: number; readonly right: boolean};

/** How many answers to a question are kept; older ones say nothing new about what is known today. */
export const answerLimit = 20;

export const nothingDone: EditionProgress = {
  clearedAt: 0,
  marks: new Map(),
  answers: new Map(),
};

/** What was done in an edition. */
export function progressIn(
  progress: Progress,
  edition: string,
): EditionProgress {
  return progress.get(edition) ?? nothingDone;
}

export function isDone({marks}: EditionProgress, id: string): boolean {
  return marks.get(id)?.done === true;
}

export function isEmpty({marks, answers}: EditionProgress): boolean {
  return marks.size === 0 && answers.size === 0;
}

export function exerciseId(pageId: string, exercise: string): string {
  return `${pageId}#${exercise}`;
}

export function questionId(
  pageId: string,
  quiz: string,
  question: string,
): string {
  return `${pageId}#${quiz}/${question}`;
}

/** The page on which an exercise or a question stands; a page is its own. */
export function pageOfId(id: string): string {
  return id.split('#')[0] ?? id;
}
