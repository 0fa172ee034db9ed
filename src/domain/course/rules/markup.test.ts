import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {markupProblems} from './markup';

describe('raw HTML', () => {
  const cases: [string, string, string[]][] = [
    ['lets code through', 'Use `<br>`.\n\n```html\n<script></script>\n```', []],
    ['lets comparisons through', 'p < 0,05 and 3 > 2', []],
    ['lets an autolink through', '<https://docs.docker.com/>', []],
    [
      'refuses a script',
      'Text <script src="x"></script>',
      [
        'docs/start/a.md:20  the line holds raw HTML or JSX. Use Markdown, a fence or a directive.',
      ],
    ],
    [
      'refuses a link that runs code',
      '[x](javascript:alert(1))',
      ['docs/start/a.md:20  the line holds a link that runs code. Remove it.'],
    ],
    [
      'refuses an image from another server',
      '![A chart](https://example.org/a.png)',
      [
        'docs/start/a.md:20  the line holds an image from another server. Put the file beside the page.',
      ],
    ],
    [
      'refuses an image without a description',
      '![](a.png)',
      [
        'docs/start/a.md:20  the line holds an image without alternative text. Describe it in [ ].',
      ],
    ],
  ];
  test.each(cases)('%s', (_, body, expected) => {
    expect(sentences(markupProblems, testPage('start/a.md', {body}))).toEqual(
      expected,
    );
  });
});
