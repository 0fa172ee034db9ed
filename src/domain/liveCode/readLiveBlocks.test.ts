import {describe, expect, test} from 'vitest';
import {outlineOf} from '../markdown/outline';
import {readLiveBlocks} from './readLiveBlocks';

const read = (...lines: string[]) =>
  readLiveBlocks(outlineOf(lines.join('\n')).fences);
const live = (info: string, code = 'x = 1') => [
  '```python live' + info,
  code,
  '```',
];

describe('readLiveBlocks', () => {
  test('puts code, output, check and solution together', () => {
    expect(
      read(
        ...live(' id=sum exercise', 'print(0)'),
        '',
        '```text output',
        '0',
        '```',
        'Prose.',
        '```python check for=sum',
        'assert x',
        '```',
        '```python solution for=sum',
        'x = 1',
        '```',
        ...live(' id=next'),
      ),
    ).toEqual({
      problems: [],
      found: [
        {
          id: 'sum',
          isExercise: true,
          code: 'print(0)',
          output: '0',
          line: 1,
          check: {code: 'assert x', line: 9},
          solution: {code: 'x = 1', line: 12},
        },
        {id: 'next', isExercise: false, code: 'x = 1', output: '', line: 15},
      ],
    });
  });

  test('leaves other fences alone', () => {
    expect(
      read('```python', 'import requests', '```', '```text', 'x', '```'),
    ).toEqual({found: [], problems: []});
  });

  test.each<[string[], number, string]>([
    [
      live(''),
      1,
      'The live block has no id; write ```python live id=kebab-id.',
    ],
    [
      live(' id=A_b'),
      1,
      'The live block has the id "A_b"; write it as kebab-case ASCII.',
    ],
    [
      [...live(' id=a'), ...live(' id=a')],
      4,
      'The id "a" is taken by the live block on line 1; choose another.',
    ],
    [
      live(' id=a exercse'),
      1,
      'Live code does not know "exercse". Did you mean "exercise"?',
    ],
    [live(' id=a', ''), 1, 'The live code is empty; write some.'],
    [
      live(' id=a', 'import json\nimport os, requests as r'),
      3,
      'Live code cannot import "os": it is not among the modules that work in every browser, listed in src/domain/liveCode/liveModules.ts. Do without it, or leave out "live".',
    ],
    [
      live(' id=a exercise'),
      1,
      'The exercise "a" has no check; add ```python check for=a after it.',
    ],
    [
      [...live(' id=sum'), '```python check for=b', 'x', '```'],
      4,
      'The check is for "b", but no live block above it has that id.',
    ],
    [
      [...live(' id=token'), '```python solution for=tokn', 'x', '```'],
      4,
      'The solution is for "tokn", but no live block above it has that id. Did you mean "token"?',
    ],
    [
      ['```python check', 'x', '```'],
      1,
      'The check names no exercise; write ```python check for=<its id>.',
    ],
    [
      [...live(' id=a'), '```python check for=a', 'x', '```'],
      4,
      '"a" on line 1 is no exercise; write ```python live id=a exercise there, or leave the check out.',
    ],
    [
      [
        ...live(' id=a exercise'),
        ...['```python check for=a', 'x', '```'],
        ...['```python check for=a', 'y', '```'],
      ],
      7,
      '"a" has a check on line 4 already; keep one.',
    ],
    [
      [...live(' id=a'), '', '', '```text output', '1', '```'],
      6,
      'This output follows no live block; put it directly after its ```python live id=….',
    ],
  ])('explains %j', (lines, line, message) => {
    expect(read(...lines).problems[0]).toEqual({line, message});
  });
});
