import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {markupProblems} from './markup';

const rawHtml =
  'the line holds raw HTML or JSX. Use Markdown, a fence or a directive.';

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
    [
      'refuses a script over several lines',
      'Text.\n\n<script\nsrc="x">\n</script>',
      [`docs/start/a.md:22  ${rawHtml}`],
    ],
    [
      'refuses a frame inside a paragraph over several lines',
      'Text <iframe\nsrc="https://a.b">',
      [`docs/start/a.md:20  ${rawHtml}`],
    ],
    ['refuses a style', '<style\n>', [`docs/start/a.md:20  ${rawHtml}`]],
    [
      'refuses a comment',
      'Text <!-- hidden -->',
      ['docs/start/a.md:20  the line holds an HTML comment. Remove it.'],
    ],
    ['lets HTML in a formula and in indented code', '$a<b>c$\n\n    <b>', []],
    ['lets HTML in code over two lines', 'A `b\n<i>` c.', []],
  ];
  test.each(cases)('%s', (_, body, expected) => {
    expect(sentences(markupProblems, testPage('start/a.md', {body}))).toEqual(
      expected,
    );
  });
});

describe('links', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    String.raw`[x](javascript\:alert(1))`,
    '[x](\njavascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '<javascript:alert(1)>',
    '[x](JavaScript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
  ])('that run code are refused: %j', (body) => {
    expect(sentences(markupProblems, testPage('start/a.md', {body}))).toEqual([
      'docs/start/a.md:20  the line holds a link that runs code. Remove it.',
    ]);
  });

  test('with another scheme are refused', () => {
    const page = testPage('start/a.md', {body: '[x](file:///etc/passwd)'});
    expect(sentences(markupProblems, page)).toEqual([
      'docs/start/a.md:20  the line holds a link with the scheme "file:". Use https: or mailto:.',
    ]);
  });
});

describe('images', () => {
  test.each([
    '![a](https://a.b/c.png)',
    '![a](<https://a.b/c.png>)',
    '![a][r]\n\n[r]: https://a.b/c.png',
    '![a [b] c](https://a.b/c.png)',
    '![a](\nhttps://a.b/c.png)',
    '![a](&#104;ttps://a.b/c.png)',
    '![a](HTTPS://a.b/c.png)',
    '![a](//a.b/c.png)',
    String.raw`![a](</\\a.b/c.png>)`,
    '![a](data:image/png;base64,x)',
  ])('from elsewhere are refused: %j', (body) => {
    expect(sentences(markupProblems, testPage('start/a.md', {body}))).toEqual([
      'docs/start/a.md:20  the line holds an image from another server. Put the file beside the page.',
    ]);
  });

  test('by reference need a description too', () => {
    const body = '![][r]\n\n[r]: a.png';
    expect(sentences(markupProblems, testPage('start/a.md', {body}))).toEqual([
      'docs/start/a.md:20  the line holds an image without alternative text. Describe it in [ ].',
    ]);
  });
});
