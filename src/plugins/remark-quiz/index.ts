import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import type {Heading} from '../../domain/markdown/outline';
import type {Quiz} from '../../domain/quiz/quiz';
import type {QuizData} from '../../domain/quiz/quizData';
import {quizFallback} from '../../domain/quiz/quizFallback';
import {quizWords} from '../../domain/quiz/quizWords';
import {hastNode} from '../nodes/hastNode';
import {blocksOf, readPage} from '../nodes/readPage';
import {replaceFences} from '../nodes/replaceFences';
import type {PlaceOptions} from '../nodes/reportProblems';

export type Options = PlaceOptions & {
  /**
   * The id of a page, under which results are stored: addresses change, ids do not.
   * Without one a quiz works, and its results are forgotten.
   */
  readonly pageIdOf?: (path: string) => string | undefined;
};

/**
 * Turns ` ```quiz ` fences into questions with a closed key, which a script makes interactive.
 *
 * A quiz without a right answer, a reason or a section fails the build.
 */
export const remarkQuiz: Plugin<[Options?], Root> =
  (options = {}) =>
  (tree, file) => {
    const quizzes = blocksOf('quiz', tree, file, options);
    const {headings} = readPage(tree, file).outline;
    const words = quizWords[localeOfPath(file.path)];
    const pageId = options.pageIdOf?.(file.path);
    replaceFences(tree, quizzes, ({quiz}) => [
      hastNode(quizFallback(dataOf(quiz, headings, pageId), words)),
    ]);
  };

function dataOf(
  quiz: Quiz,
  headings: readonly Heading[],
  pageId: string | undefined,
): QuizData {
  return {
    ...(pageId === undefined ? {} : {pageId}),
    quiz,
    titleBySection: Object.fromEntries(
      quiz.questions.map(({section}) => [
        section,
        headings.find(({id}) => id === section)?.text ?? '',
      ]),
    ),
  };
}
