import {describe, expect, test} from 'vitest';
import {didYouMean, nearest} from './nearest';

describe('nearest', () => {
  test.each([
    ['sidbar_label', ['title', 'sidebar_label'], ['sidebar_label']],
    ['kubernets', ['kubernetes', 'docker'], ['kubernetes']],
    ['xyz', ['docker'], []],
    ['docker', [], []],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  test('asks with all of them', () => {
    expect(didYouMean('abd', ['abc', 'abe'])).toBe(
      ' Did you mean "abc" or "abe"?',
    );
    expect(didYouMean('abd', ['unlike'])).toBe('');
  });
});
