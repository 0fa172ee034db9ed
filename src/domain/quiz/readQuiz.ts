import type {LineProblem} from '../markdown/lineProblem';
import {repeated} from '../markdown/repeated';
import {didYouMean} from '../nearest';
import type {KeyProblem} from '../schema/explain';
import {readWith} from '../schema/readWith';
import {answersOf, type ChoiceQuestion, type Question, type Quiz} from './quiz';
import {quizNames, quizSchema} from './quizSchema';

type QuizPlace = {
  /** The line on which a value stands, or its nearest parent when it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Ids of the headings of the page. Sections are not checked when it is left out. */
  readonly sectionIds?: readonly string[];
};

/** Turns foreign data into a quiz, or says everything that is wrong with it. */
export function readQuiz(
  value: unknown,
  {lineOf, sectionIds}: QuizPlace,
): {quiz: Quiz} | {problems: LineProblem[]} {
  const read = readWith(value, {
    schema: quizSchema,
    nameOf: quizNames(value),
    lineOf,
    problems: (quiz) => [
      ...questionProblems(quiz, sectionIds),
      ...repeatedQuestions(quiz, lineOf),
    ],
  });
  return 'value' in read ? {quiz: read.value} : read;
}

function repeatedQuestions(
  {questions}: Quiz,
  lineOf: QuizPlace['lineOf'],
): KeyProblem[] {
  return repeated(questions.map(({id}) => id)).map(({index, first}) => ({
    path: ['questions', index, 'id'],
    message: `The id "${questions[index]?.id ?? ''}" is taken by the question on line ${lineOf(['questions', first, 'id'])}; choose another.`,
  }));
}

function* questionProblems(
  {questions}: Quiz,
  sectionIds: readonly string[] | undefined,
): Iterable<KeyProblem> {
  for (const [index, question] of questions.entries()) {
    const {id, section} = question;
    const path = ['questions', index];
    if (sectionIds?.includes(section) === false)
      yield {
        path: [...path, 'section'],
        message: `question "${id}" leads to no section of this page: "${section}".${didYouMean(section, sectionIds)} It has: ${sectionIds.join(', ') || 'no heading with an id'}.`,
      };
    const key = question.kind === 'order' ? 'items' : 'options';
    const texts = answersOf(question).map(({text}) => text);
    for (const {index: again, first} of repeated(texts))
      yield {
        path: [...path, key, again, 'text'],
        message: `question "${id}" has the same text twice, in ${key} ${first + 1} and ${again + 1}. Change one.`,
      };
    const message = rightProblem(question);
    if (message !== undefined)
      yield {path: [...path, key], message: `question "${id}" ${message}`};
  }
}

function rightProblem(question: Question): string | undefined {
  if (question.kind === 'order') return undefined;
  const {kind, options}: ChoiceQuestion = question;
  const count = options.filter(({right}) => right).length;
  if (count === 0) return 'has no right option. Mark it with right: true.';
  if (kind === 'multiple')
    return count === options.length
      ? 'has no wrong option. Add one.'
      : undefined;
  return count === 1
    ? undefined
    : `has ${count} right options. Leave one, or make it kind: multiple.`;
}
