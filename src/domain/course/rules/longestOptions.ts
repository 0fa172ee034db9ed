import {locales} from '../../locale';
import {longestOptions, rightIsLongest} from '../../quiz/longestOptions';
import type {ChoiceQuestion} from '../../quiz/quiz';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';

type Asked = {
  readonly question: ChoiceQuestion;
  readonly page: SourcePage;
  readonly line: number;
};

/** In the quizzes of a language, the right option is the longest no more often than chance allows. */
export const longestOptionProblems: EditionRule = function* ({pages}) {
  for (const locale of locales) {
    const asked = pages
      .filter((page) => page.locale === locale)
      .flatMap(askedOn);
    const {count, allowed} = longestOptions(
      asked.map(({question}) => question),
    );
    if (count <= allowed) continue;
    for (const {question, page, line} of asked)
      if (rightIsLongest(question))
        yield problemAt(
          page,
          line,
          `question "${question.id}": the right option is the longest, as in ${count} of ${asked.length} questions in this language; chance allows ${allowed}. Shorten it, or give a wrong one its detail.`,
        );
  }
};

function askedOn(page: SourcePage): Asked[] {
  return page.blocks.quiz.found.flatMap(({quiz, line, questionLines}) =>
    quiz.questions.flatMap((question, index) =>
      question.kind === 'single' || question.kind === 'output'
        ? [{question, page, line: questionLines[index] ?? line}]
        : [],
    ),
  );
}
