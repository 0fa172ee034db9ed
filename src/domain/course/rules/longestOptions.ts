import type {Fence} from '../../markdown/outline';
import {locales} from '../../locale';
import {longestOptions, rightIsLongest} from '../../quiz/longestOptions';
import type {ChoiceQuestion, PlacedQuiz} from '../../quiz/quiz';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';

/** Reads the quizzes among the fences of a page; `undefined` when one of them cannot be read, which others report. */
type ReadQuizzes = (
  fences: readonly Fence[],
) => readonly PlacedQuiz[] | undefined;

type Asked = {
  readonly question: ChoiceQuestion;
  readonly page: SourcePage;
  readonly line: number;
};

/** In the quizzes of a language, the right option is the longest no more often than chance allows. */
export function longestOptionRule(quizzesIn: ReadQuizzes): EditionRule {
  return ({pages}) =>
    locales.flatMap((locale) => {
      const asked = pages
        .filter((page) => page.locale === locale)
        .flatMap((page) => askedOn(page, quizzesIn(page.outline.fences) ?? []));
      const {count, allowed} = longestOptions(
        asked.map(({question}) => question),
      );
      if (count <= allowed) return [];
      return asked
        .filter(({question}) => rightIsLongest(question))
        .map(({question: {id}, page, line}) =>
          problemAt(
            page,
            line,
            `question "${id}": the right option is the longest, as in ${count} of ${asked.length} questions in this language; chance allows ${allowed}. Shorten it, or give a wrong one its detail.`,
          ),
        );
    });
}

function askedOn(page: SourcePage, quizzes: readonly PlacedQuiz[]): Asked[] {
  return quizzes.flatMap(({quiz, line, questionLines}) =>
    quiz.questions.flatMap((question, index) =>
      question.kind === 'single' || question.kind === 'output'
        ? [{question, page, line: questionLines[index] ?? line}]
        : [],
    ),
  );
}
