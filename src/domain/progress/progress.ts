/**
 * What a reader has done, by edition of the course. All times are milliseconds since 1970.
 *
 * Things are named by ids that survive a change of address and are the same in every language:
 * a page by its id, an exercise or a block of live code by `<page>#<block>`, a question by `<page>#<quiz>/<question>`.
 */
export type Progress = ReadonlyMap<string, EditionProgress>;

/** Nothing in it is older than `clearedAt`, and nothing on a page older than what `clearedPages` says of the page. */
export type EditionProgress = {
  /** When the reader last started again; 0 for never. */
  readonly clearedAt: number;
  /** When the reader last started again on one page. */
  readonly clearedPages: ReadonlyMap<string, number>;
  /** Pages and exercises that were marked as done, or no longer are. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Answers to questions of quizzes, newest first, at most {@link answerLimit} each. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** What the reader last made of blocks of live code. */
  readonly code: ReadonlyMap<string, WrittenCode>;
};

/** The last word on one page or exercise. */
export type Mark = {readonly at: number; readonly done: boolean};

/** One checked answer to one question. */
export type Answer = {
  readonly at: number;
  readonly right: boolean;
  /** Numbers of the options or, from the top, of the items, as they stand in the source; older releases did not keep them. */
  readonly chosen?: readonly number[];
};

export type WrittenCode = {readonly at: number; readonly text: string};

/** How many answers to a question are kept; older ones say nothing new about what is known today. */
export const answerLimit = 20;

/** In characters; longer code is not kept. The longest block of the course has some two thousand. */
export const codeLimit = 20_000;

export const nothingDone: EditionProgress = {
  clearedAt: 0,
  clearedPages: new Map(),
  marks: new Map(),
  answers: new Map(),
  code: new Map(),
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

export function isEmpty({marks, answers, code}: EditionProgress): boolean {
  return marks.size === 0 && answers.size === 0 && code.size === 0;
}

/** The moments at which something happened, with the ids of the things to which it did. */
export function momentsIn({
  marks,
  answers,
  code,
}: EditionProgress): {readonly id: string; readonly at: number}[] {
  return [
    ...[...marks, ...code].map(([id, {at}]) => ({id, at})),
    ...[...answers].flatMap(([id, log]) => log.map(({at}) => ({id, at}))),
  ];
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

/** The page on which something stands; a page is its own. */
export function pageOfId(id: string): string {
  return id.split('#')[0] ?? id;
}
