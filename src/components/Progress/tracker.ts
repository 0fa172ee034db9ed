import {createStorageSlot} from '@docusaurus/theme-common';
import {answer, mark, write} from '../../domain/progress/changes';
import {
  exerciseId,
  isDone,
  progressIn,
  questionId,
  type Answer,
  type WrittenCode,
} from '../../domain/progress/progress';
import type {BlockPlace, LiveCodeVerdict} from '../LiveCode/LiveCodeResults';
import type {QuestionPlace, QuizAnswer} from '../Quiz/QuizResults';
import {keptText} from './keptText';
import {Marks} from './Marks';
import {damagedKey, progressKey} from './progressKeys';
import {
  openProgress,
  type ProgressState,
  type ProgressStore,
} from './progressStore';

/** All that a page needs of progress, in one piece: fetched after the page, and only where there is something to do. */
export type Tracker = {
  readonly store: ProgressStore;
  readonly Marks: typeof Marks;
  /** Warns a reader whose progress is not stored. */
  readonly keptText: typeof keptText;
  /** Whether a page or an exercise is marked as done. */
  readonly isDone: (
    state: ProgressState,
    edition: string,
    id: string,
  ) => boolean;
  /** Marks a page or an exercise as done, or takes the mark back. */
  readonly toggle: (edition: string, id: string) => void;
  readonly noteAnswer: (edition: string, answer: QuizAnswer) => void;
  /** A right verdict marks the exercise as done; a wrong one takes no mark away. */
  readonly noteVerdict: (edition: string, verdict: LiveCodeVerdict) => void;
  readonly lastAnswer: (
    state: ProgressState,
    edition: string,
    question: QuestionPlace,
  ) => Answer | undefined;
  readonly noteCode: (edition: string, place: BlockPlace, text: string) => void;
  /** What the reader last made of a block of live code. */
  readonly lastCode: (
    state: ProgressState,
    edition: string,
    place: BlockPlace,
  ) => WrittenCode | undefined;
};

let opened: Tracker | undefined;

/** The tracker of this page: always the same. */
export function openTracker(): Tracker {
  opened ??= trackerOf(
    openProgress(
      createStorageSlot(progressKey),
      createStorageSlot(damagedKey),
      () => Date.now(),
    ),
  );
  return opened;
}

function trackerOf(store: ProgressStore): Tracker {
  const idOf = (question: QuestionPlace): string =>
    questionId(question.pageId, question.quizId, question.questionId);
  const isDoneIn = (
    {progress}: ProgressState,
    edition: string,
    id: string,
  ): boolean => isDone(progressIn(progress, edition), id);
  return {
    store,
    Marks,
    keptText,
    isDone: isDoneIn,
    toggle: (edition, id) => {
      store.change(edition, mark(id, !isDoneIn(store.state(), edition, id)));
    },
    noteAnswer: (edition, {right, chosen, ...question}) => {
      store.change(edition, answer(idOf(question), right, chosen));
    },
    noteVerdict: (edition, {pageId, blockId, right}) => {
      if (right) store.change(edition, mark(exerciseId(pageId, blockId), true));
    },
    lastAnswer: ({progress}, edition, question) =>
      progressIn(progress, edition).answers.get(idOf(question))?.[0],
    noteCode: (edition, {pageId, blockId}, text) => {
      store.change(edition, write(exerciseId(pageId, blockId), text));
    },
    lastCode: ({progress}, edition, {pageId, blockId}) =>
      progressIn(progress, edition).code.get(exerciseId(pageId, blockId)),
  };
}
