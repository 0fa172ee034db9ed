import {
  isDone,
  momentsIn,
  pageOfId,
  exerciseId,
  questionId,
  type EditionProgress,
} from './progress';

/** One page of the course as progress counts it. */
export type OutlinePage = {
  readonly id: string;
  readonly title: string;
  /** Path below the site's base. */
  readonly url: string;
  readonly exercises: readonly string[];
  /** Ids of quizzes and, in each, of its questions. */
  readonly quizzes: readonly {
    readonly id: string;
    readonly questions: readonly string[];
  }[];
};

/** Pages that are counted together: a weekend, a session, the stages of the project, the start. */
export type OutlineGroup = {
  readonly id: string;
  readonly kind: 'start' | 'module' | 'session' | 'project';
  /** Number of a weekend or a session. */
  readonly number?: number;
  readonly title: string;
  readonly pages: readonly OutlinePage[];
};

export type EditionOutline = {
  readonly edition: string;
  readonly groups: readonly OutlineGroup[];
};

/** How much of something is done. */
export type Share = {readonly done: number; readonly total: number};

/** Says whether a page of the course can be marked as done: what is read once, not looked up. */
export function isCounted(pageId: string): boolean {
  return (
    /^(start|modules|roadmap|project)\/./.test(pageId) &&
    !/\/errors$|^project\/alignment$/.test(pageId)
  );
}

export function pageShare(
  pages: readonly OutlinePage[],
  edition: EditionProgress,
): Share {
  return {
    done: pages.filter(({id}) => isDone(edition, id)).length,
    total: pages.length,
  };
}

export function exerciseShare(
  {id, exercises}: OutlinePage,
  edition: EditionProgress,
): Share {
  return {
    done: exercises.filter((exercise) =>
      isDone(edition, exerciseId(id, exercise)),
    ).length,
    total: exercises.length,
  };
}

/** The questions of a page that were answered well last time. */
export function questionShare(
  {id, quizzes}: OutlinePage,
  edition: EditionProgress,
): Share {
  const ids = quizzes.flatMap((quiz) =>
    quiz.questions.map((question) => questionId(id, quiz.id, question)),
  );
  return {
    done: ids.filter((question) => edition.answers.get(question)?.[0]?.right)
      .length,
    total: ids.length,
  };
}

export function hasCode({code}: EditionProgress, pageId: string): boolean {
  return [...code.keys()].some((id) => pageOfId(id) === pageId);
}

/** When something last happened on a page; `undefined` when nothing is kept of it. */
export function lastTouchOf(
  edition: EditionProgress,
  pageId: string,
): number | undefined {
  return momentsIn(edition)
    .filter(({id}) => pageOfId(id) === pageId)
    .reduce<number | undefined>(
      (last, {at}) => Math.max(last ?? 0, at),
      undefined,
    );
}

/**
 * Where to go on: the page that the reader touched last, or the next one that is not done.
 *
 * `undefined` when nothing was touched, or when all is done.
 */
export function pageToContinue(
  {groups}: EditionOutline,
  edition: EditionProgress,
): OutlinePage | undefined {
  const pages = groups.flatMap((group) => group.pages);
  const last = lastTouched(edition);
  if (last === undefined) return undefined;
  const place = Math.max(
    0,
    pages.findIndex(({id}) => id === last.pageId),
  );
  const isOpen = ({id}: OutlinePage): boolean => !isDone(edition, id);
  return pages.slice(place).find(isOpen) ?? pages.find(isOpen);
}

/** The page on which something happened last, and when; of several the first by the alphabet. Cards of terms are no pages to go on with. */
export function lastTouched(
  edition: EditionProgress,
): {readonly pageId: string; readonly at: number} | undefined {
  return momentsIn(edition)
    .map(({id, at}) => ({pageId: pageOfId(id), at}))
    .filter(({pageId}) => isCounted(pageId))
    .sort((a, b) => b.at - a.at || (a.pageId < b.pageId ? -1 : 1))[0];
}
