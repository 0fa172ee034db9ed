import {describe, expect, test} from 'vitest';
import {originIn} from './repository';

describe('repository', () => {
  test.each([
    ['[remote "origin"]\n\turl = git@github.com:a/b.git\n', 'a/b'],
    [
      '[remote "origin"]\n\turl = https://github.com/a/b\n\tfetch = +refs\n',
      'a/b',
    ],
    ['[remote "origin"]\n\turl = https://example.org/a/b.git\n', undefined],
    ['[remote "fork"]\n\turl = https://github.com/a/b\n', undefined],
    ['', undefined],
  ])('%j', (config, expected) => {
    expect(originIn(config)).toBe(expected);
  });
});
