import fc from 'fast-check';
import Prism from 'prismjs';
import {expect, test} from 'vitest';
import {tokenLines} from './tokenLines';

const clike = Prism.languages.clike ?? {};

test('keeps the types of a token on every line that it spans', () => {
  const tokens = Prism.tokenize('/* a\nb */\n\nif', clike);
  expect(tokenLines(tokens)).toEqual([
    [{types: ['comment'], content: '/* a'}],
    [{types: ['comment'], content: 'b */'}],
    [{types: ['plain'], content: '\n', empty: true}],
    [{types: ['keyword'], content: 'if'}],
  ]);
});

test('loses no character of any text', () => {
  fc.assert(
    fc.property(fc.string(), (code) => {
      const lines = tokenLines(Prism.tokenize(code, clike));
      const text = lines.map((line) =>
        line.map(({content, empty}) => (empty ? '' : content)).join(''),
      );
      expect(text.join('\n')).toBe(code);
    }),
  );
});
