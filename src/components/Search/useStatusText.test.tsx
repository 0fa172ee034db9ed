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
  tookMs: 1,
});

const textOf = (search: Parameters<typeof useStatusText>[0]): string =>
  renderHook(() => useStatusText(search)).result.current;

test.each([
  [1, 'Znaleziono {total} sekcję.'],
  [2, 'Znaleziono {total} sekcje.'],
  [5, 'Znaleziono {total} sekcji.'],
  [12, 'Znaleziono {total} sekcji.'],
  [22, 'Znaleziono {total} sekcje.'],
  [0, 'Brak wyników dla „{text}”.'],
])('%i results', (total, text) => {
  expect(
    textOf({
      status: 'answered',
      text: 'docker',
      result: result(total),
      isShortened: false,
    }),
  ).toBe(text);
});

test('says that a query was shortened, and to what', () => {
  expect(
    textOf({
      status: 'answered',
      text: 'docker',
      result: result(2),
      isShortened: true,
    }),
  ).toBe('Zapytanie skrócono do „{text}”. Znaleziono {total} sekcje.');
});

test('an answer that comes at once needs no word about loading', () => {
  const search = {text: 'docker', result: undefined, isShortened: false};
  expect(textOf({...search, status: 'loading'})).toBe('');
  expect(textOf({...search, status: 'slow'})).toBe('Wczytuję wyszukiwarkę…');
  expect(textOf({...search, status: 'failed'})).toBe(
    'Nie udało się wczytać wyszukiwarki.',
  );
});
