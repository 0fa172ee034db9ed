import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {outlineOf} from '../../markdown/outline';
import {ruleNames} from '../problems';

test('every rule has its paragraph, and every paragraph its rule', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const {headings} = outlineOf(readme);
  expect(
    headings
      .filter(({level}) => level === 2)
      .map(({text}) => text)
      .sort(),
  ).toEqual([...ruleNames].sort());
});
