import fc from 'fast-check';
import {expect, test} from 'vitest';
import {englishAnalyser} from './englishAnalyser';
import {englishStem} from './englishStem';
import {fixtureLines} from './fixtures/fixtureLines';

test.each(fixtureLines('english-stems.txt').map((line) => line.split(' ')))(
  'stems %s to %s',
  (word = '', stem = '') => {
    expect(englishStem(word)).toBe(stem);
  },
);

test('leaves identifiers and other alphabets alone', () => {
  expect(['n_jobs', 'c++', 'источник', 'k8s'].map(englishStem)).toEqual([
    'n_jobs',
    'c++',
    'источник',
    'k8s',
  ]);
});

test('analyses any string', () => {
  const {analyse} = englishAnalyser();
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (word) => {
      expect(analyse(word).lemmas).toEqual([]);
    }),
  );
});
