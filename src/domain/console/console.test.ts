import {describe, expect, test} from 'vitest';
import {readConsole} from './consoleBlock';
import {commandsToPaste} from './printedCommands';
import {isSameOutput} from './sameOutput';

describe('readConsole', () => {
  test('reads commands, their continuation and what they print', () => {
    expect(
      readConsole({
        info: 'console step=3',
        content: '$ cat <<E\n> one\n> E\none\n\n$ true\n$ echo a\na\n> b',
        line: 10,
      }),
    ).toEqual({
      step: 3,
      line: 10,
      commands: [
        {command: 'cat <<E\none\nE', expected: ['one', ''], line: 11},
        {command: 'true', expected: [], line: 16},
        {command: 'echo a', expected: ['a', '> b'], line: 17},
      ],
    });
  });

  test.each(['text', 'console not-run', 'sh'])('runs nothing of %j', (info) => {
    expect(readConsole({info, content: '$ true', line: 1})).toBeUndefined();
  });

  test('names a mark that it does not know', () => {
    expect(readConsole({info: 'console stp=3', content: '', line: 1})).toBe(
      'console has the mark "stp=3"; it may have step=<number> or not-run.',
    );
  });
});

describe('commandsToPaste', () => {
  test.each([
    [
      '$ cd x\n$ cat <<E\n> one\n> E\none\n$ true',
      'cd x\ncat <<E\none\nE\ntrue',
    ],
    ['only what was printed\n> and more', undefined],
  ])('of %j is %j', (session, commands) => {
    expect(commandsToPaste(session)).toBe(commands);
  });
});

describe('isSameOutput', () => {
  test.each([
    [['a', 'b'], 'a\nb\n', true],
    [['a', 'b'], 'a\r\nb  \r\n\r\n', true],
    [[], '', true],
    [[], 'a\n', false],
    [['a'], '', false],
    [['a'], 'b', false],
    [['a', '…', 'd'], 'a\nb\nc\nd\n', true],
    [['a', '…', 'd'], 'a\nd\n', true],
    [['…'], '', true],
    [['a', '…'], 'b\na\n', false],
    [['id …: (ok)'], 'id 12: (ok)', true],
    [['id …: (ok)'], 'id 12: (no)', false],
    [['a.c'], 'abc', false],
  ])('%j against %j: %s', (expected, seen, same) => {
    expect(isSameOutput(expected, seen)).toBe(same);
  });
});
