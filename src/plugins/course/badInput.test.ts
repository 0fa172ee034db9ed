import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {saidOf, type BadInput} from '../../../tests/support/badInput';
import {problemsWith, smallCourse} from '../../../tests/support/smallCourse';

const folder = join(import.meta.dirname, 'fixtures/bad-input');

const inputs = readdirSync(folder)
  .sort()
  .map((file): [string, readonly BadInput[]] => [
    file.replace('.yaml', ''),
    parse(readFileSync(join(folder, file), 'utf8')) as readonly BadInput[],
  ]);

test('the small course has no problem', () => {
  expect(problemsWith({})).toEqual([]);
});

test.each(
  Object.keys(smallCourse).filter(
    (path) => path.endsWith('.md') && path !== 'docs/a.md',
  ),
)('a course without %s has a problem', (path) => {
  expect(problemsWith({[path]: undefined})).not.toEqual([]);
});

describe.each(inputs)('%s', (_, rows) => {
  test.each(rows)('$name', ({says, ...input}) => {
    expect(saidOf(input)).toEqual(says);
  });
});
