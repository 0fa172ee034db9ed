import {expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {outlineOf} from '../../markdown/outline';
import {sizeProblems} from './size';

test.each<[string, string, string[]]>([
  [
    'accepts a long page',
    'word word word word word word word word\n'.repeat(2400),
    [],
  ],
  [
    'refuses a line of five million characters',
    'x'.repeat(5_000_000),
    [
      'docs/start/a.md:20  the page has 5000000 characters; at most 100000 are read. Divide it.',
      'docs/start/a.md:20  the line has 5000000 characters; at most 5000 are read. Break it.',
    ],
  ],
  [
    'refuses lists in lists in lists',
    `A\n\n${'- '.repeat(2000)}`,
    [
      'docs/start/a.md:22  the line begins with more than 200 list marks or spaces. Write it flatter.',
    ],
  ],
])('%s', (_, body, expected) => {
  const page = testPage('start/a.md', {body});
  expect(sentences(sizeProblems, page)).toEqual(expected);
  // What is refused is not even parsed.
  if (expected.length > 0) expect(page.outline.texts).toEqual([]);
});

test('reads ten thousand brackets as the text that they are', () => {
  const {wikiLinks, texts} = outlineOf('['.repeat(10_000));
  expect(wikiLinks).toEqual([]);
  expect(texts.map(({text}) => text.length)).toEqual([10_000]);
});
