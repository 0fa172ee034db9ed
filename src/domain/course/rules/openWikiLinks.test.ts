import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {openWikiLinkProblems} from './openWikiLinks';

describe('wiki links', () => {
  test.each<[string, string, string[]]>([
    ['accepts whole links, also over two lines', 'A [[docker|the\ntool]].', []],
    ['accepts brackets in code', 'A `[["x"]]` and `[[`.', []],
    [
      'finds a link to nothing and one without a label',
      'A [[]] b [[docker|]].',
      [
        'docs/start/a.md:20  "[[]]" names no page. Write its id: [[id|label]].',
        'docs/start/a.md:20  [[docker|]] has no label. Write one behind "|", or leave "|" out.',
      ],
    ],
    [
      'finds a link inside a link',
      '[a [[docker]]](https://a.b)',
      [
        'docs/start/a.md:20  [[docker]] stands inside another link. Take it out.',
      ],
    ],
    ['accepts brackets in a formula', '$[[a]$', []],
    [
      'finds a link that does not end',
      'First.\n\nSecond [[onnx|ONNX, an open format.',
      [
        'docs/start/a.md:22  "[[onnx|ONNX, an open" begins a wiki link that does not end. Add ]], or write code in back-ticks.',
      ],
    ],
    [
      'finds the end of no link',
      'Server-Sent Events]] are one-way.',
      [
        'docs/start/a.md:20  the line holds ]] without the [[ of a wiki link. Add it, or write code in back-ticks.',
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(
      sentences(openWikiLinkProblems, testPage('start/a.md', {body})),
    ).toEqual(expected);
  });
});
