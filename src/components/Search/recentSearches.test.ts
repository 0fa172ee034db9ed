import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseRecent, withoutRecent, withRecent} from './recentSearches';

describe('what is stored is foreign data', () => {
  test.each([
    ['nothing', null, []],
    ['an empty text', '', []],
    ['broken JSON', '["docker"', []],
    ['something else', '{"query":"docker"}', []],
    [
      'a list with other things in it',
      '["docker",7,null,"",["x"],"pod"]',
      ['docker', 'pod'],
    ],
    ['repetitions', '["docker","pod","docker"]', ['docker', 'pod']],
    ['too many', '["1","2","3","4","5","6"]', ['1', '2', '3', '4', '5']],
  ])('%s', (_, stored, recent) => {
    expect(parseRecent(stored)).toEqual(recent);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(parseRecent(stored).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

test('a new query comes first, the sixth one goes', () => {
  expect(withRecent(['1', '2', '3', '4', '5'], '6')).toEqual([
    '6',
    '1',
    '2',
    '3',
    '4',
  ]);
});

test('a query that is there already moves to the front', () => {
  expect(withRecent(['pod', 'docker'], 'docker')).toEqual(['docker', 'pod']);
});

test('an empty query is not remembered', () => {
  expect(withRecent(['pod'], '')).toEqual(['pod']);
});

test('one query can be forgotten', () => {
  expect(withoutRecent(['pod', 'docker'], 'pod')).toEqual(['docker']);
});
