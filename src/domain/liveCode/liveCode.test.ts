import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {blocksToRun} from './blocksToRun';
import {edited, indent, newLine, outdent, type Edit} from './editText';
import {errorHint} from './errorHint';
import {importsIn} from './liveModules';
import {pyodideRelease} from './pyodideRelease';
import {idleRun, nextRunState, type RunEvent} from './runState';

describe('importsIn', () => {
  test.each<[string, string[]]>([
    ['import json', ['json']],
    ['import os.path as p, re  # both', ['os', 're']],
    ['from collections.abc import Iterable', ['collections']],
    ['    import math', ['math']],
    ['from . import x', []],
    ['important = 1', []],
    ['"""\nimport os\n"""\nimport re', ['re']],
    ['x = 1  # import os', []],
  ])('finds what %j imports', (code, modules) => {
    expect(importsIn(code).map(({module}) => module)).toEqual(modules);
  });
});

describe('blocksToRun', () => {
  const block = (id: string, order: number, code = id) => ({id, order, code});
  const page = [block('c', 3), block('a', 1), block('b', 2)];
  const idsFor = (id: string, ran: [string, string][]) =>
    blocksToRun(
      page,
      page.find((one) => one.id === id) ?? block('', 0),
      new Map(ran),
    ).map((one) => one.id);

  test.each<[string, string, [string, string][], string[]]>([
    ['everything above, in order, on the first run', 'c', [], ['a', 'b', 'c']],
    ['nothing below', 'a', [], ['a']],
    [
      'nothing twice',
      'c',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      ['c'],
    ],
    [
      'what was changed since',
      'c',
      [
        ['a', 'old'],
        ['b', 'b'],
      ],
      ['a', 'c'],
    ],
    [
      'the block itself always',
      'b',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      ['b'],
    ],
  ])('runs %s', (_, id, ran, ids) => {
    expect(idsFor(id, ran)).toEqual(ids);
  });
});

describe('the editor', () => {
  /** `|` marks the caret, or both ends of what is selected. */
  const parse = (marked: string) => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|');
    return {
      text: marked.replaceAll('|', ''),
      start,
      end: start === end ? start : end - 1,
    };
  };
  const after = (
    marked: string,
    edit: (of: ReturnType<typeof parse>) => Edit,
  ) => {
    const selected = parse(marked);
    const made = edit(selected);
    const text = edited(selected.text, made);
    const marks = [...new Set([made.end, made.start])];
    return marks.reduce(
      (shown, at) => `${shown.slice(0, at)}|${shown.slice(at)}`,
      text,
    );
  };

  test.each([
    ['x = 1|', 'x = 1\n|'],
    ['    x|', '    x\n    |'],
    ['def f():|', 'def f():\n    |'],
    ['    if x:  # why|', '    if x:  # why\n        |'],
    ['  a|b', '  a\n  |b'],
    ['a\n  |bc|d', 'a\n  \n  |d'],
  ])('keeps the indent of %j', (before, expected) => {
    expect(after(before, newLine)).toBe(expected);
  });

  test.each([
    ['x|', '    x|'],
    ['|', '    |'],
    ['a\n|b\n\nc|\nd', 'a\n|    b\n\n    c|\nd'],
  ])('moves %j in', (before, expected) => {
    expect(after(before, indent)).toBe(expected);
  });

  test.each([
    ['    x|', 'x|'],
    ['  |  x', '|x'],
    ['x|', 'x|'],
    ['|      a\nb|', '|  a\nb|'],
  ])('moves %j out', (before, expected) => {
    expect(after(before, outdent)).toBe(expected);
  });

  test('takes back what it moved in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 1}),
        (lines) => {
          const text = lines.join('\n');
          const all = {text, start: 0, end: text.length};
          const moved = edited(text, indent(all));
          const back = outdent({text: moved, start: 0, end: moved.length});
          expect(edited(moved, back)).toBe(text);
        },
      ),
    );
  });
});

describe('errorHint', () => {
  test.each([
    ['EOFError: input() has nobody to ask on this page', 'input'],
    [
      "FileNotFoundError: [Errno 44] No such file or directory: 'a.csv'",
      'files',
    ],
    ["ModuleNotFoundError: No module named 'numpy'", 'modules'],
    ["RuntimeError: can't start new thread", 'system'],
    ['OSError: [Errno 138] Not supported', 'system'],
    ['ZeroDivisionError: division by zero', undefined],
    ['', undefined],
  ])('explains %j with %s', (last, hint) => {
    expect(errorHint(`Traceback\n${last}\n`)).toBe(hint);
  });
});

describe('nextRunState', () => {
  const after = (...events: RunEvent[]) => events.reduce(nextRunState, idleRun);
  const start: RunEvent = {type: 'start', earlier: []};
  const printed: RunEvent = {type: 'output', text: 'a', isCut: false};

  test('gathers the output of a run', () => {
    expect(after(start, printed, printed).output).toBe('aa');
  });

  test('forgets the last run when a new one starts', () => {
    expect(after(start, printed, start).output).toBe('');
  });

  test('keeps what it shows when another block is running', () => {
    const done: RunEvent = {type: 'end', outcome: {kind: 'done'}};
    const busy: RunEvent = {type: 'end', outcome: {kind: 'busy'}};
    expect(after(start, printed, done, busy)).toMatchObject({
      output: 'a',
      phase: 'ended',
      outcome: {kind: 'busy'},
    });
  });
});

test('names the files of the installed Pyodide', () => {
  const folder = 'node_modules/pyodide/';
  const {version} = JSON.parse(
    readFileSync(`${folder}package.json`, 'utf8'),
  ) as {version: string};
  const {info} = JSON.parse(
    readFileSync(`${folder}pyodide-lock.json`, 'utf8'),
  ) as {info: unknown};
  const files = pyodideRelease.files.map(({name}) => {
    const content = readFileSync(folder + name);
    return {
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  });
  expect(pyodideRelease).toEqual({version, lock: info, files});
});
