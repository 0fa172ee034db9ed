import type {Problem} from '../../problem';
import type {Fence} from '../../markdown/outline';
import type {PlacedQuiz} from '../../quiz/quiz';
import {structureDifferences} from '../../quiz/quizStructure';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';
import {sequenceProblem} from './sequence';
import {translatedPairs} from './translatedPairs';

/** Reads the quizzes among the fences of a page; `undefined` when one of them cannot be read, which others report. */
type ReadQuizzes = (
  fences: readonly Fence[],
) => readonly PlacedQuiz[] | undefined;

/** Both languages ask the same questions with the same right answers: a result counts in either. */
export function quizRule(quizzesIn: ReadQuizzes): EditionRule {
  return ({pages}) =>
    translatedPairs(pages).flatMap(({translation, original}) => {
      const theirs = quizzesIn(original.outline.fences);
      const ours = quizzesIn(translation.outline.fences);
      return theirs === undefined || ours === undefined
        ? []
        : pairProblems(
            {page: translation, quizzes: ours},
            {page: original, quizzes: theirs},
          );
    });
}

type Side = {
  readonly page: SourcePage;
  readonly quizzes: readonly PlacedQuiz[];
};

function pairProblems(here: Side, there: Side): Problem[] {
  const problem = sequenceProblem('quizzes', here, there, ({quizzes}) =>
    quizzes.map(({quiz: {id}, line}) => ({id, line})),
  );
  if (problem !== undefined) return [problem];
  return here.quizzes.flatMap((ours, index) => {
    const theirs = there.quizzes[index];
    return theirs === undefined
      ? []
      : questionProblems(here.page, ours, there.page, theirs);
  });
}

function questionProblems(
  page: SourcePage,
  ours: PlacedQuiz,
  originalPage: SourcePage,
  theirs: PlacedQuiz,
): Problem[] {
  const problem = sequenceProblem(
    `questions of the quiz "${ours.quiz.id}"`,
    {page, placed: ours},
    {page: originalPage, placed: theirs},
    ({placed: {quiz, line, questionLines}}) =>
      quiz.questions.map(({id}, index) => ({
        id,
        line: questionLines[index] ?? line,
      })),
  );
  if (problem !== undefined) return [problem];
  return ours.quiz.questions.flatMap((question, index) => {
    const original = theirs.quiz.questions[index];
    if (original === undefined) return [];
    return structureDifferences(question, original).map(({what, here, there}) =>
      problemAt(
        page,
        ours.questionLines[index] ?? ours.line,
        `question "${question.id}": ${what} differ from the Polish page: ${here} here, ${there} at ${originalPage.path}:${theirs.questionLines[index] ?? theirs.line}. Only texts may differ.`,
      ),
    );
  });
}
