import {expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import {longestOptionProblems} from './longestOptions';

/** A quiz of questions whose right option has a length, beside two wrong ones of 5. */
const quizOf = (...lengths: number[]): string =>
  [
    '```quiz',
    'id: quiz',
    'questions:',
    ...lengths.map((length, index) => {
      const options = [length, 5, 5].map(
        (size, place) =>
          `{text: "${`${place}`.repeat(size)}", reason: Because., right: ${place === 0}}`,
      );
      return `  - {id: q${index}, kind: single, question: Q?, section: s, options: [${options.join(', ')}]}`;
    }),
    '```',
    '## S {#s}',
  ].join('\n');

/** Questions begin on line 23. */
const problemsOf = (body: string) =>
  sentences(
    longestOptionProblems,
    testEdition([
      testPage('start/a.md', {body}),
      testPage('start/a.md', {body, locale: 'en'}),
    ]),
  );

test('leaves what chance may do', () => {
  expect(problemsOf(quizOf(9, 9, 1, 1, 1, 1))).toEqual([]);
});

test('names every question when there are too many, in each language', () => {
  expect(problemsOf(quizOf(9, 9, 9, 9, 9, 1))).toEqual(
    ['docs', 'en'].flatMap((folder) =>
      [0, 1, 2, 3, 4].map(
        (index) =>
          `${folder}/start/a.md:${23 + index}  question "q${index}": the right option is the longest, as in 5 of 6 questions in this language; chance allows 4. Shorten it, or give a wrong one its detail.`,
      ),
    ),
  );
});
