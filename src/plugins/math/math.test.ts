import katex from 'katex';
import {expect, test} from 'vitest';
import {unicodeRange, unicodeRangeWithout} from './commonFonts';
import {formulaCharacters} from './formulaCharacters';

test('collects the characters that KaTeX sets, and no others', () => {
  const page = `<p>żółw ${katex.renderToString('L = \\lambda W')}</p>`;
  expect([...formulaCharacters(page)].sort()).toEqual(['=', 'L', 'W', 'λ']);
});

test('a page without formulas has none', () => {
  expect(formulaCharacters('<p>abc</p>')).toEqual(new Set());
});

test('a set of characters and its complement share no code point and leave none out', () => {
  expect(unicodeRange('cabλ')).toBe('U+61-63,U+3bb');
  expect(unicodeRangeWithout('cabλ')).toBe('U+0-60,U+64-3ba,U+3bc-10ffff');
});
