import {renderHook} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import type {SearchResult} from '../../domain/search/messages';
import {useStatusText} from './useStatusText';

vi.mock('@docusaurus/theme-common', () => ({
  usePluralForm: () => ({
    selectMessage: (count: number, message: string) =>
      message.split('|')[
        ['one', 'few', 'many', 'other'].indexOf(
          new Intl.PluralRules('pl').select(count),
        )
      ],
  }),
}));

const result = (total: number): SearchResult => ({
  type: 'result',
  id: 1,
  total,
  hits: [],
  unknown: [],
  isWeak: false,
  tookMs: 1,
});

const textOf = (search: Parameters<typeof useStatusText>[0]): string =>
  renderHook(() => useStatusText(search)).result.current;

test.each([
  [1, 'Znaleziono 1 sekcję.'],
  [2, 'Znaleziono 2 sekcje.'],
  [5, 'Znaleziono 5 sekcji.'],
  [12, 'Znaleziono 12 sekcji.'],
  [22, 'Znaleziono 22 sekcje.'],
  [0, 'Brak wyników dla „docker”.'],
])('%i results', (total, text) => {
  expect(
    textOf({
      status: 'answered',
      text: 'docker',
      result: result(total),
    }),
  ).toBe(text);
});

test('says that a query was shortened, and to what', () => {
  expect(
    textOf({
      status: 'answered',
      text: 'docker',
      result: {...result(2), shortenedTo: 'docker'},
    }),
  ).toBe('Zapytanie skrócono do „docker”. Znaleziono 2 sekcje.');
});

test('says first that no result is a good one', () => {
  expect(
    textOf({
      status: 'answered',
      text: 'pogoda',
      result: {...result(2), isWeak: true},
    }),
  ).toBe('Brak dobrych wyników dla „pogoda”. Najbliższe: 2 sekcje.');
});

test('an answer that comes at once needs no word about loading', () => {
  const search = {text: 'docker', result: undefined};
  expect(textOf({...search, status: 'loading'})).toBe('');
  expect(textOf({...search, status: 'slow'})).toBe('Wczytuję wyszukiwarkę…');
  expect(textOf({...search, status: 'failed'})).toBe(
    'Nie udało się wczytać wyszukiwarki.',
  );
});
