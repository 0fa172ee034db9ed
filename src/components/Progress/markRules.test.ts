import {expect, test} from 'vitest';
import {nothingDone} from '../../domain/progress/progress';
import {markedPaths, markRules} from './markRules';

const pages = [
  {id: 'modules/a/index', path: '/docs/modules/a'},
  {id: 'modules/a/one', path: '/docs/modules/a/one'},
  {id: 'modules/a/two', path: '/docs/modules/a/two/'},
  {id: 'modules/ab/index', path: '/docs/modules/ab'},
  {id: 'glossary/pod', path: '/docs/glossary/pod'},
];
const done = (...ids: string[]) => ({
  ...nothingDone,
  marks: new Map(ids.map((id) => [id, {at: 1, done: true}])),
});

test.each([
  ['nothing', [], []],
  ['a page', ['modules/a/one'], ['/docs/modules/a/one/']],
  [
    'no weekend with a lesson to go',
    ['modules/a', 'modules/a/one'],
    ['/docs/modules/a/one/'],
  ],
  [
    'a weekend with its last lesson',
    ['modules/a', 'modules/a/one', 'modules/a/two'],
    ['/docs/modules/a/', '/docs/modules/a/one/', '/docs/modules/a/two/'],
  ],
  ['a weekend without lessons', ['modules/ab'], ['/docs/modules/ab/']],
  ['no page that is gone', ['modules/gone'], []],
])('marks %s', (_, ids, paths) => {
  expect(markedPaths(pages, done(...ids))).toEqual(paths);
});

test('writes no rule for nothing, and one rule for many pages', () => {
  expect(markRules([], 'done')).toBe('');
  const rules = markRules(['/docs/a/', '/docs/"b"/'], 'done');
  expect(rules).toContain('[href="/docs/a/"],[href="/docs/\\"b\\"/"]');
  expect(rules).toContain('content:" ✓" / " done"');
  expect(rules.split('{').length).toBe(2);
});
