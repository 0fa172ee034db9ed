import fc from 'fast-check';
import {expect, test} from 'vitest';
import {filters} from './filters';
import {formatSearchQuery, parseSearchQuery} from './searchAddress';

const editions = ['2', '1'];

test.each([
  ['?q=docker&edition=1&kind=glossary', 'docker', '1', 'glossary'],
  ['?q=docker&kind=term', 'docker', '', 'glossary'],
  ['?q=CI%2FCD+a%26b', 'CI/CD a&b', '', undefined],
  ['', '', '', undefined],
  ['?q=docker&edition=9&kind=nonsense', 'docker', '', undefined],
  ['?q=100%&edition=%E0%A4%A', '100%', '', undefined],
])('%s', (search, text, edition, filter) => {
  expect(parseSearchQuery(search, editions)).toEqual({text, edition, filter});
});

test('reads back what it writes', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('', ...editions),
      fc.constantFrom(undefined, ...filters),
      (text, edition, filter) => {
        const query = {text, edition, filter};
        expect(parseSearchQuery(formatSearchQuery(query), editions)).toEqual(
          query,
        );
      },
    ),
  );
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (search) => {
      expect(() => parseSearchQuery(`?q=${search}`, editions)).not.toThrow();
    }),
  );
});

test('half an emoji can be written into an address', () => {
  expect(
    formatSearchQuery({text: 'a\uD83D', edition: '', filter: undefined}),
  ).toBe('?q=a%EF%BF%BD');
});
