import type {LineProblem} from '../../domain/markdown/lineProblem';
import type {Fence} from '../../domain/markdown/outline';
import type {PlacedQuiz} from '../../domain/quiz/quiz';
import {readQuiz} from '../../domain/quiz/readQuiz';
import {repeated} from '../../domain/quiz/repeated';
import {yamlIn} from '../markdown/yamlFence';

/** Says whether a fence holds a quiz. */
export function isQuiz({info}: Pick<Fence, 'info'>): boolean {
  return /^quiz(\s|$)/.test(info);
}

/**
 * Explains what is wrong with the quizzes among a page's fences, at the lines of the page.
 *
 * @param sectionIds - ids of the headings of the page
 */
export function quizProblems(
  fences: readonly Fence[],
  sectionIds: readonly string[],
): LineProblem[] {
  const read = fences.filter(isQuiz).map((fence) => quizIn(fence, sectionIds));
  const quizzes = read.flatMap((result) =>
    'placed' in result ? [result.placed] : [],
  );
  return [
    ...read.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...repeated(quizzes.map(({quiz}) => quiz.id)).map(({index, first}) => ({
      line: quizzes[index]?.line ?? 1,
      message: `The id "${quizzes[index]?.quiz.id ?? ''}" is taken by the quiz on line ${quizzes[first]?.line ?? 1}; choose another.`,
    })),
  ];
}

/** The quizzes among a page's fences, or `undefined` when one of them has problems of its own. */
export function quizzesIn(fences: readonly Fence[]): PlacedQuiz[] | undefined {
  const read = fences.filter(isQuiz).map((fence) => quizIn(fence));
  const quizzes = read.flatMap((result) =>
    'placed' in result ? [result.placed] : [],
  );
  return quizzes.length === read.length ? quizzes : undefined;
}

/** Reads the quiz of one fence; its sections are checked only when those of the page are given. */
export function quizIn(
  fence: Fence,
  sectionIds?: readonly string[],
): {placed: PlacedQuiz} | {problems: LineProblem[]} {
  const yaml = yamlIn(fence, 'The quiz');
  if ('problems' in yaml) return yaml;
  const {value, lineOf} = yaml;
  const read = readQuiz(value, {
    lineOf,
    ...(sectionIds === undefined ? {} : {sectionIds}),
  });
  if ('problems' in read) return read;
  const {quiz} = read;
  return {
    placed: {
      quiz,
      line: fence.line,
      questionLines: quiz.questions.map((_, index) =>
        lineOf(['questions', index]),
      ),
    },
  };
}
