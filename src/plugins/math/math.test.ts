import katex from 'katex';
import {expect, test} from 'vitest';
import {unicodeRange, unicodeRangeWithout} from './commonFonts';
import {formulasIn} from './formulasIn';

test('collects the characters that KaTeX sets, and no others', () => {
  const page = `<p>żółw ${katex.renderToString('L = \\lambda W')}</p>`;
  expect([...formulasIn(page).characters].sort()).toEqual(['=', 'L', 'W', 'λ']);
});

test('a page without formulas has none', () => {
  expect(formulasIn('<p class="[height:1em]">abc</p>')).toEqual({
    characters: new Set(),
    rules: new Set(),
  });
});

test('collects the rules of the classes in formulas', () => {
  const {rules} = formulasIn(
    '<span class="katex-html"><i class="strut [height:1em]"></i></span>',
  );
  expect([...rules]).toEqual([
    String.raw`.\[height\:1em\]{height:1em!important}`,
  ]);
});

test('a set of characters and its complement share no code point and leave none out', () => {
  expect(unicodeRange('cabλ')).toBe('U+61-63,U+3bb');
  expect(unicodeRangeWithout('cabλ')).toBe('U+0-60,U+64-3ba,U+3bc-10ffff');
});
