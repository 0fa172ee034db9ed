import {
  isDone,
  nothingDone,
  type Answer,
  type EditionProgress,
  type Progress,
} from './progress';

/** What a merge changes in one edition; all are counts. */
export type Difference = {
  readonly edition: string;
  readonly pagesDone: number;
  readonly pagesUndone: number;
  readonly exercisesDone: number;
  readonly exercisesUndone: number;
  readonly answersAdded: number;
  readonly answersRemoved: number;
  /** Blocks of live code with other code, and with none any more. */
  readonly codeChanged: number;
  readonly codeRemoved: number;
};

/** What is different after a merge, edition by edition; those that stay as they are are left out. */
export function differences(before: Progress, after: Progress): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((edition) =>
      difference(
        edition,
        before.get(edition) ?? nothingDone,
        after.get(edition) ?? nothingDone,
      ),
    )
    .filter((counts) =>
      Object.values(counts).some(
        (count) => typeof count === 'number' && count > 0,
      ),
    );
}

function difference(
  edition: string,
  before: EditionProgress,
  after: EditionProgress,
): Difference {
  const done = doneOnlyIn(after, before);
  const undone = doneOnlyIn(before, after);
  return {
    edition,
    pagesDone: done.filter((id) => !isExercise(id)).length,
    pagesUndone: undone.filter((id) => !isExercise(id)).length,
    exercisesDone: done.filter(isExercise).length,
    exercisesUndone: undone.filter(isExercise).length,
    answersAdded: answersOnlyIn(after, before),
    answersRemoved: answersOnlyIn(before, after),
    codeChanged: [...after.code].filter(
      ([id, {text}]) => before.code.get(id)?.text !== text,
    ).length,
    codeRemoved: [...before.code.keys()].filter((id) => !after.code.has(id))
      .length,
  };
}

function doneOnlyIn(here: EditionProgress, there: EditionProgress): string[] {
  return [...here.marks.keys()].filter(
    (id) => isDone(here, id) && !isDone(there, id),
  );
}

function answersOnlyIn(here: EditionProgress, there: EditionProgress): number {
  const key = ({at, right}: Answer): string => `${at} ${right}`;
  return [...here.answers].reduce((count, [id, log]) => {
    const known = new Set((there.answers.get(id) ?? []).map(key));
    return count + log.filter((answer) => !known.has(key(answer))).length;
  }, 0);
}

function isExercise(id: string): boolean {
  return id.includes('#');
}
