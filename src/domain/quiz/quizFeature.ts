import {
  none,
  type Feature,
  type ParsedPage,
  type Read,
} from '../markdown/feature';
import type {LineProblem} from '../markdown/lineProblem';
import type {Fence} from '../markdown/outline';
import {repeatedIds} from '../markdown/repeated';
import {yamlIn} from '../markdown/yamlIn';
import {questionId} from '../progress/progress';
import type {PlacedQuiz} from './quiz';
import {questionStructure} from './quizStructure';
import {readQuiz} from './readQuiz';

/** ` ```quiz `: questions with a reason for every answer. */
export const quizFeature: Feature<PlacedQuiz> = {
  read: readQuizzes,
  problems: none,
  shape: {
    many: 'quizzes',
    one: 'quiz',
    parts: {many: 'questions', one: 'question'},
    of: ({quiz, line, questionLines}) => ({
      id: quiz.id,
      line,
      parts: quiz.questions.map((question, index) => ({
        id: question.id,
        line: questionLines[index] ?? line,
        facts: questionStructure(question),
      })),
    }),
  },
  results: ({quiz}, pageId) =>
    quiz.questions.map(({id}) => questionId(pageId, quiz.id, id)),
  unsearched: none,
  printed: {block: 'course-quiz', parts: {keys: 'course-quiz-key'}},
};

/** Reads the quizzes of a page; their sections are headings of it. */
function readQuizzes({outline}: Pick<ParsedPage, 'outline'>): Read<PlacedQuiz> {
  const sectionIds = outline.headings.flatMap(({id}) => id ?? []);
  const read = outline.fences
    .filter(({info}) => /^quiz(\s|$)/.test(info))
    .map((fence) => quizIn(fence, sectionIds));
  const found = read.flatMap((result) =>
    'placed' in result ? [result.placed] : [],
  );
  return {
    found,
    problems: [
      ...read.flatMap((result) =>
        'problems' in result ? result.problems : [],
      ),
      ...repeatedIds(
        'quiz',
        found.map(({quiz: {id}, line}) => ({id, line})),
      ),
    ],
  };
}

function quizIn(
  fence: Fence,
  sectionIds: readonly string[],
): {placed: PlacedQuiz} | {problems: LineProblem[]} {
  const yaml = yamlIn(fence, 'The quiz');
  if ('problems' in yaml) return yaml;
  const {value, lineOf} = yaml;
  const read = readQuiz(value, {lineOf, sectionIds});
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
