import {expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {imageProblems} from './images';

const svg = (content = '') =>
  `<svg viewBox="0 0 1 1"><title>T</title><desc>D</desc>${content}</svg>`;
const repository = memoryRepository({
  'docs/start/a.svg': svg(),
  'docs/start/bad.svg': svg('<script>x</script>'),
  'docs/start/b c.png': 'x',
  'docs/start/large.png': 'x'.repeat(300_001),
  'docs/start/clip.gif': 'x',
});

test.each<[string, string | undefined]>([
  ['![[a.svg|A]]', undefined],
  ['![A](a.svg)', undefined],
  ['![A](<b c.png>)', undefined],
  ['![A](b%20c.png)', undefined],
  [
    '![[gone.svg|A]]',
    '![[gone.svg]] is no file; put the image beside the page or mend its name.',
  ],
  [
    '![A](gone.svg)',
    '![…](gone.svg) is no file; put the image beside the page or mend its name.',
  ],
  [
    '![[a.svg]]',
    '![[a.svg]] has no alternative text; write ![[a.svg|what it shows]].',
  ],
  [
    '![[large.png|A]]',
    '![[large.png]] has 300 kB; at most 300 kB allowed. Compress it.',
  ],
  [
    '![A][r]\n\n[r]: bad.svg',
    '"bad.svg" may not stand in a page: line 1: <script> is not allowed: a drawing is only shapes and text; remove it.',
  ],
  [
    '![[clip.gif|A]]',
    '"clip.gif" is not an image that can be shown; use SVG, PNG, JPEG or WebP.',
  ],
])('judges %j', (body, message) => {
  const page = testPage('start/a.md', {body});
  expect(sentences(imageProblems, page, repository)).toEqual(
    message === undefined ? [] : [`docs/start/a.md:20  ${message}`],
  );
});
