import {expect, test} from 'vitest';
import {englishAnalyser} from '../language/englishAnalyser';
import {emptyLexicon} from '../language/lexicon/lexicon';
import {polishAnalyser} from '../language/polishAnalyser';
import {termFilter} from './termFilter';

const find = termFilter(
  {
    docker: {pl: ['Docker', 'doker'], en: ['Docker']},
    'ci-cd': {pl: ['CI/CD', 'ciągła integracja'], en: ['CI/CD']},
    'data-drift': {pl: ['Dryf danych'], en: ['Data drift']},
    'model-drift': {pl: ['Dryf modelu'], en: ['Model drift']},
  },
  {
    pl: polishAnalyser(
      {...emptyLexicon, foreignStems: ['docker']},
      {diacritics: 'optional'},
    ),
    en: englishAnalyser(),
  },
);

test.each<[string, string[]]>([
  ['Dockerem', ['docker']],
  ['dok', ['docker']],
  ['ciagla', ['ci-cd']],
  ['ci-cd', ['ci-cd']],
  ['drift', ['data-drift', 'model-drift']],
  ['data drifts', ['data-drift']],
  ['dryf d', ['data-drift']],
  ['dane', []],
  ['zupa', []],
])('"%s" names %j', (query, terms) => {
  expect([...(find(query) ?? ['nothing was asked'])]).toEqual(terms);
});

test.each(['', ' ', '*?', '\0'])('%j asks for nothing', (query) => {
  expect(find(query)).toBeUndefined();
});

test('a query is cut before it is looked for', () => {
  expect(find('x'.repeat(100_000))?.size).toBe(0);
});
