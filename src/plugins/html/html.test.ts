import {fromHtml} from 'hast-util-from-html';
import {expect, test} from 'vitest';
import {find, findAll, hasClass} from './find';
import {textOf} from './textOf';
import {toHtml} from './toHtml';

function read(html: string): ReturnType<typeof fromHtml> {
  return fromHtml(html, {fragment: true});
}

test.each([
  ['<p class="a b" aria-hidden="true">x &amp; y &lt; z</p>', 'text and names'],
  ['<img src="a.png" alt=""><br>', 'elements without an end'],
  [
    '<details open><summary>A</summary></details>',
    'attributes without a value',
  ],
  ['<label for="a" data-quiz="{&quot;a&quot;:1}"></label>', 'quotes'],
  [
    '<svg viewBox="0 0 1 1" stroke-width="2"><path marker-end="url(#a)"></path></svg>',
    'drawings',
  ],
  [
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
    'formulas',
  ],
  ['<ol start="3"><li value="4">x</li></ol>', 'numbers'],
])('%s is written as it was read: %s', (html) => {
  expect(toHtml(read(html))).toBe(html);
});

test('comments are left out', () => {
  expect(toHtml(read('a<!-- b -->c'))).toBe('ac');
});

test('elements are found by class, in document order, the outermost only', () => {
  const tree = read('<p class="a">1<b class="a">2</b></p><p class="b a">3</p>');
  expect(findAll(tree, hasClass('a')).map(textOf)).toEqual(['12', '3']);
  expect(textOf(find(tree, hasClass('b')))).toBe('3');
  expect(find(tree, hasClass('c'))).toBeUndefined();
});
