import fc from 'fast-check';
import {expect, test} from 'vitest';
import {placeIn, separators} from './meta';

const keys = fc
  .uniqueArray(fc.string({unit: fc.constantFrom('a', 'b', 'ż', '~')}), {
    minLength: 1,
  })
  .map((list) => list.sort());

test('separators find the list of each key', () => {
  fc.assert(
    fc.property(keys, fc.integer({min: 1, max: 4}), (sorted, size) => {
      const lists = Array.from(
        {length: Math.ceil(sorted.length / size)},
        (_, at) => sorted.slice(at * size, (at + 1) * size),
      );
      const series = {hash: '', first: separators(lists)};
      return lists.every((list, number) =>
        list.every((key) => placeIn(series, key) === number),
      );
    }),
  );
});

test('separators are no longer than it takes', () => {
  expect(separators([['model'], ['monitor', 'monitoring'], ['mszą']])).toEqual([
    '',
    'mon',
    'ms',
  ]);
});
