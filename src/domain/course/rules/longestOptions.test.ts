import {expect, test} from 'vitest';
import {testEdition, testPage} from '../../../../tests/support/coursePages';
import {formatProblem} from '../../problem';
import type {PlacedQuiz} from '../../quiz/quiz';
import {longestOptionRule} from './longestOptions';

/** A quiz of questions whose right option has a length, beside two wrong ones of 5. */
const quizOf = (...lengths: number[]): PlacedQuiz => ({
  quiz: {
    id: 'quiz',
    questions: lengths.map((length, index) => ({
      id: `q${index}`,
      kind: 'single',
      question: 'Q?',
      section: 's',
      options: [length, 5, 5].map((size, place) => ({
        text: `${place}`.repeat(size),
        reason: 'Because.',
        right: place === 0,
      })),
    })),
  },
  line: 30,
  questionLines: lengths.map((_, index) => 31 + index),
});

const problemsOf = (quiz: PlacedQuiz) =>
  longestOptionRule(() => [quiz])(
    testEdition([
      testPage('start/a.md'),
      testPage('start/a.md', {locale: 'en'}),
    ]),
  ).map(formatProblem);

test('leaves what chance may do', () => {
  expect(problemsOf(quizOf(9, 9, 1, 1, 1, 1))).toEqual([]);
});

test('names every question when there are too many, in each language', () => {
  expect(problemsOf(quizOf(9, 9, 9, 9, 9, 1))).toEqual(
    ['docs', 'en'].flatMap((folder) =>
      [0, 1, 2, 3, 4].map(
        (index) =>
          `${folder}/start/a.md:${31 + index}  question "q${index}": the right option is the longest, as in 5 of 6 questions in this language; chance allows 4. Shorten it, or give a wrong one its detail.`,
      ),
    ),
  );
});
