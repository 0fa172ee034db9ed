import type {LineProblem} from '../markdown/lineProblem';
import {idAt, listAt, reportUnknownKeys, valuesIn, type Path} from './fields';
import type {Quiz} from './quiz';
import {readQuestion} from './readQuestion';
import {repeated} from '../markdown/repeated';

type QuizPlace = {
  /** The line on which a value stands, or its nearest parent when it is missing. */
  readonly lineOf: (path: Path) => number;
  /** Ids of the headings of the page. Sections are not checked when it is left out. */
  readonly sectionIds?: readonly string[];
};

const keys = ['id', 'questions'];

/** Turns foreign data into a quiz, or says everything that is wrong with it. */
export function readQuiz(
  value: unknown,
  {lineOf, sectionIds}: QuizPlace,
): {quiz: Quiz} | {problems: LineProblem[]} {
  const problems: LineProblem[] = [];
  const report = (path: Path, message: string) => {
    problems.push({line: lineOf(path), message});
  };
  const values = valuesIn(value);
  if (values === undefined) {
    report([], 'The quiz is not a list of keys; write id and questions.');
    return {problems};
  }
  const fields = {name: 'The quiz', path: [], values, report};
  reportUnknownKeys(fields, keys);
  const id = idAt(fields);
  const entries = listAt(fields, 'questions');
  if (entries.length === 0)
    report(['questions'], 'The quiz needs questions: a list of at least one.');
  const questions = entries.map((entry, index) =>
    readQuestion(entry, index, report, sectionIds),
  );
  for (const {index, first} of repeated(questions.map((entry) => entry.id)))
    report(
      ['questions', index, 'id'],
      `The id "${questions[index]?.id ?? ''}" is taken by the question on line ${lineOf(['questions', first, 'id'])}; choose another.`,
    );
  return problems.length === 0
    ? {
        quiz: {
          id,
          questions: questions.flatMap(({question}) => question ?? []),
        },
      }
    : {problems};
}
