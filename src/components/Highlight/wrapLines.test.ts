import {expect, test} from 'vitest';
import {wrapLines} from './wrapLines';

test('closes a token at the end of a line and opens it again on the next', () => {
  expect(
    wrapLines('<span class="code-string">"""a\nb"""</span> x\ny', {
      1: ['theme-code-block-highlighted-line'],
    }),
  ).toBe(
    '<span class="code-line"><span class="code-string">"""a</span>\n</span>' +
      '<span class="code-line theme-code-block-highlighted-line"><span class="code-string">b"""</span> x\n</span>' +
      '<span class="code-line">y\n</span>',
  );
});

test('numbers lines from the first number on', () => {
  expect(wrapLines('a\nb', {}, 9)).toBe(
    '<span class="code-line" data-line="9">a\n</span>' +
      '<span class="code-line" data-line="10">b\n</span>',
  );
});
