import {expect, test} from 'vitest';
import {longestOptions, rightIsLongest} from './longestOptions';
import type {ChoiceQuestion} from './quiz';

const question = (right: string, ...wrong: string[]): ChoiceQuestion => ({
  id: 'q',
  kind: 'single',
  question: 'Q?',
  section: 's',
  options: [right, ...wrong].map((text, index) => ({
    text,
    reason: 'Because.',
    right: index === 0,
  })),
});

test.each([
  [question('aaa', 'a', 'aa'), true],
  [question('aaa', 'aaa', 'a'), false],
  [question('`aa`', 'aaa'), false],
])('sees which option is the longest', (asked, longest) => {
  expect(rightIsLongest(asked)).toBe(longest);
});

test.each([
  [0, 3, 0],
  // At least 0.95 of the binomial distribution with n = 48 and p = 1/3 lies at 21 and below.
  [48, 3, 21],
  [10, 2, 8],
])('%i questions with %i options allow %i', (count, options, allowed) => {
  const asked = question('b', ...Array.from({length: options - 1}, () => 'aa'));
  expect(longestOptions(Array.from({length: count}, () => asked))).toEqual({
    count: 0,
    allowed,
  });
});
