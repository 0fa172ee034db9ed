import {expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {containerProblems} from './containers';

test.each<[string, string, string[]]>([
  [
    'accepts what is closed',
    '::::exercise[A]{#a}\n:::hint\nB\n:::\n::::\n\n:::tip\nC\n:::',
    [],
  ],
  [
    'names an exercise that is closed with too few colons',
    'A\n\n::::exercise[A]{#a}\nB\n:::\n\n## C {#c}',
    [
      'docs/start/a.md:22  "::::exercise" is never closed, so it swallows what follows. End it with a line ::::',
      'docs/start/a.md:23  a line of colons closes nothing here. Remove it, or give it as many colons as the block that it should close.',
    ],
  ],
  [
    'names a fence that is never closed',
    '```python\nx = 1\n\n## C {#c}',
    [
      'docs/start/a.md:20  "```python" is never closed, so it swallows what follows. End it with a line ```',
    ],
  ],
  [
    'offers the block that was meant',
    ':::exercice\nA\n:::',
    [
      'docs/start/a.md:20  ":::exercice" is no block of this site. Did you mean "exercise"? It has: exercise, hint, solution, note, tip, info, important, success, warning, caution, danger, secondary.',
    ],
  ],
])('%s', (_, body, expected) => {
  expect(sentences(containerProblems, testPage('start/a.md', {body}))).toEqual(
    expected,
  );
});
