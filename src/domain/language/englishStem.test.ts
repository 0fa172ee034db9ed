import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {englishAnalyser} from './englishAnalyser';
import {englishStem} from './englishStem';
import {fixtureLines} from './fixtures/fixtureLines';

// The properties are quick, but not on a machine that builds the site at the same time.
vi.setConfig({testTimeout: 60_000});

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
