import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {longestTrace, matchErrors, specificityOf} from './matchErrors';

const entries = [
  {id: 'loop', patterns: ['RuntimeError: no running event loop']},
  {id: 'await', patterns: ["coroutine '…' was never awaited"]},
  {
    id: 'port',
    patterns: ['bind on address …: address already in use', 'WinError 10048'],
  },
  {id: 'settings', patterns: ['`BaseSettings` has been moved']},
];

const idsIn = (text: string): string[] =>
  matchErrors(text, entries).map(({id}) => id);

describe('matchErrors', () => {
  test.each([
    ['a whole line', 'RuntimeError: no running event loop', ['loop']],
    ['other case', 'runtimeerror: NO RUNNING event loop', ['loop']],
    ['white space', '  RuntimeError:\tno  running event loop ', ['loop']],
    [
      'Windows line ends',
      'a\r\nRuntimeError: no running event loop\r\nb',
      ['loop'],
    ],
    [
      'a gap',
      "x ('127.0.0.1', 80) bind on address ('', 1): address already in use",
      ['port'],
    ],
    ['another wording', 'OSError: [WinError 10048]', ['port']],
    ['other quotation marks', '‘BaseSettings’ has been moved', ['settings']],
    ['nothing', 'KeyError: 1', []],
    ['no text', '', []],
    ['pieces on two lines', 'bind on address\n: address already in use', []],
    ['pieces in another order', ': address already in use bind on address', []],
  ])('finds by %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('puts the most specific first', () => {
    expect(
      idsIn(
        "RuntimeWarning: coroutine 'refresh' was never awaited\nRuntimeError: no running event loop",
      ),
    ).toEqual(['loop', 'await']);
  });

  test('reads the end of a text that is too long', () => {
    const line = 'RuntimeError: no running event loop';
    const filler = 'x\n'.repeat(longestTrace / 2);
    expect(idsIn(`${filler}${line}`)).toEqual(['loop']);
    expect(idsIn(`${line}\n${filler}`)).toEqual([]);
  });

  test('finds an error whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (before, after) => {
        expect(
          idsIn(`${before}\nRuntimeError: no running event loop\n${after}`),
        ).toContain('loop');
      }),
    );
  });

  test('reads any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(Array.isArray(idsIn(text))).toBe(true);
      }),
    );
  });
});

test('a gap does not make a pattern specific', () => {
  expect(specificityOf('bind on …: in use')).toBe(
    'bind on'.length + ': in use'.length,
  );
});
