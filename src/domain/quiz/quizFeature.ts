import {
  none,
  type Feature,
  type ParsedPage,
  type Read,
} from '../markdown/feature';
import {repeatedIds} from '../markdown/repeated';
import {readYamlFences} from '../markdown/readYamlFences';
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
  const {found, problems} = readYamlFences(
    outline,
    {name: 'quiz', what: 'The quiz'},
    (value, lineOf) => {
      const read = readQuiz(value, {lineOf, sectionIds});
      if ('problems' in read) return read;
      const questionLines = read.quiz.questions.map((_, index) =>
        lineOf(['questions', index]),
      );
      return {...read, questionLines};
    },
  );
  const ids = found.map(({quiz: {id}, line}) => ({id, line}));
  return {found, problems: [...problems, ...repeatedIds('quiz', ids)]};
}
