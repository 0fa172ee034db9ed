import {expect, test} from 'vitest';
import {formatProblem, sortProblems} from './problem';

test('problems come sorted by place, each once', () => {
  const problem = (file: string, line: number, message = 'x') => ({
    file,
    line,
    message,
  });
  const sorted = sortProblems([
    problem('b', 1),
    problem('a', 10),
    problem('a', 2),
    problem('a', 2),
    problem('a', 2, 'w'),
  ]);
  expect(sorted.map(formatProblem)).toEqual([
    'a:2  w',
    'a:2  x',
    'a:10  x',
    'b:1  x',
  ]);
});
