import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {fold, lowerCase} from './fold';

// The properties are quick, but not on a machine that builds the site at the same time.
vi.setConfig({testTimeout: 60_000});

test.each([
  ['Źródło', 'zrodlo'],
  ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc gesla jazn'],
  ['z\u0301ro\u0301dło', 'zrodlo'],
  ['pipeline’u', "pipeline'u"],
  ['wdro\u00adże\u200bnie', 'wdrozenie'],
  ['YAML\u2011u', 'yaml-u'],
  ['Straße', 'strasse'],
  ['ﬁne', 'fine'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps diacritics where only the case goes', () => {
  expect(lowerCase('S\u0105d'.normalize('NFD'))).toBe('sąd');
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(lowerCase(lowerCase(text))).toBe(lowerCase(text));
    }),
  );
});

const letter = fc.constantFrom(
  ...Array.from('aąbcćeęlłnńoósśzźżAĄCĆEĘLŁNŃOÓSŚZŹŻé’\u00ad\u0301'),
);

test('a word in lower case folds as the word itself does', () => {
  fc.assert(
    fc.property(fc.string({unit: letter}), (text) => {
      expect(fold(lowerCase(text))).toBe(fold(text));
    }),
  );
});
