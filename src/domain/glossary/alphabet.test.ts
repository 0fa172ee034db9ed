import {expect, test} from 'vitest';
import type {Locale} from '../locale';
import {byLetter} from './alphabet';

test.each<[Locale, string[], string[]]>([
  [
    'pl',
    [
      'Łata',
      'lakehouse',
      'Luka',
      'Ćwiczenie',
      'Cecha',
      'k6',
      'kind',
      '12-factor',
      'Żądanie',
      'Zbiór',
      'Źródło',
    ],
    [
      'letter-0-9 0–9: 12-factor',
      'letter-c C: Cecha',
      'letter-u106 Ć: Ćwiczenie',
      'letter-k K: k6, kind',
      'letter-l L: lakehouse, Luka',
      'letter-u141 Ł: Łata',
      'letter-z Z: Zbiór',
      'letter-u179 Ź: Źródło',
      'letter-u17b Ż: Żądanie',
    ],
  ],
  ['en', ['Éclair', 'elastic', 'Ezra'], ['letter-e E: Éclair, elastic, Ezra']],
])('groups names by the alphabet of %s', (locale, names, groups) => {
  expect(
    byLetter(names, (name) => name, locale).map(
      ({id, letter, items}) => `${id} ${letter}: ${items.join(', ')}`,
    ),
  ).toEqual(groups);
});
