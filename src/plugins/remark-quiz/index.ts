import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import type {Quiz} from '../../domain/quiz/quiz';
import type {QuizData} from '../../domain/quiz/quizData';
import {quizFallback} from '../../domain/quiz/quizFallback';
import {quizWords} from '../../domain/quiz/quizWords';
import {fenceOf, fencesOf} from '../markdown/fenceOf';
import {hastNode} from '../markdown/hastNode';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';
import {isQuiz, quizIn, quizProblems} from './quizFences';
import {sectionTitles} from './sectionTitles';

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
    const titles = sectionTitles(tree);
    const problems = quizProblems(fencesOf(tree), [...titles.keys()]);
    reportProblems(file, 'course:quiz', problems, options);
    const words = quizWords[localeOfPath(file.path)];
    const pageId = options.pageIdOf?.(file.path);
    visit(tree, 'code', (node, index, parent) => {
      const fence = fenceOf(node);
      if (parent === undefined || index === undefined || !isQuiz(fence)) return;
      const read = quizIn(fence);
      if (!('placed' in read)) return;
      const data = dataOf(read.placed.quiz, titles, pageId);
      parent.children[index] = hastNode(quizFallback(data, words));
    });
  };

function dataOf(
  quiz: Quiz,
  titles: ReadonlyMap<string, string>,
  pageId: string | undefined,
): QuizData {
  return {
    ...(pageId === undefined ? {} : {pageId}),
    quiz,
    titleBySection: Object.fromEntries(
      quiz.questions.map(({section}) => [section, titles.get(section) ?? '']),
    ),
  };
}
