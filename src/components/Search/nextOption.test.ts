import {expect, test} from 'vitest';
import {nextOption} from './nextOption';

test.each([
  ['ArrowDown', undefined, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, undefined],
  ['ArrowUp', undefined, 2],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, undefined],
  ['Home', undefined, undefined],
  ['Home', 1, 0],
  ['End', undefined, undefined],
  ['End', 1, 2],
  ['a', 1, 1],
])('%s from %s of three leads to %s', (key, active, next) => {
  expect(nextOption(key, active, 3)).toBe(next);
});

test('there is nothing to choose in an empty list', () => {
  expect(nextOption('ArrowDown', undefined, 0)).toBeUndefined();
});
