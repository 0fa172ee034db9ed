import {expect, test} from 'vitest';
import {followRedirect, redirectProblems} from './redirects';

const ids = new Set(['modules/new', 'modules/new#build', 'modules/other']);

test.each([
  ['modules/old', 'modules/new'],
  ['modules/old#build', 'modules/new#build'],
  ['modules/old#rest/one', 'modules/new#rest/one'],
  ['modules/old#moved', 'modules/other#moved'],
  ['modules/older', 'modules/older'],
  ['constructor', 'constructor'],
])('%s is %s today', (from, to) => {
  expect(
    followRedirect(from, {
      'modules/old': 'modules/new',
      'modules/old#moved': 'modules/other#moved',
    }),
  ).toBe(to);
});

test('nothing is wrong with a redirect from what is gone to what there is', () => {
  expect(
    redirectProblems(
      {'modules/old': 'modules/new', 'modules/new#make': 'modules/new#build'},
      ids,
    ),
  ).toEqual([]);
});

test.each([
  [
    'leads nowhere',
    {'modules/old': 'modules/gone'},
    'The redirect from "modules/old" leads to "modules/gone", which is not in the course; write the id of today.',
  ],
  [
    'hides a page that still exists',
    {'modules/other': 'modules/new'},
    'The redirect from "modules/other" hides what still has this id; remove the redirect.',
  ],
  [
    'leads to itself',
    {'modules/old': 'modules/old'},
    'The redirect from "modules/old" leads to itself; remove it.',
  ],
  [
    'leads to another redirect',
    {'modules/oldest': 'modules/old', 'modules/old': 'modules/new'},
    'The redirect from "modules/oldest" leads to "modules/old", which is redirected too; write "modules/new".',
  ],
  [
    'goes in a circle',
    {'modules/x': 'modules/y', 'modules/y': 'modules/x'},
    'The redirect from "modules/x" and the one from "modules/y" go in a circle; remove one of them.',
  ],
])('names a redirect that %s', (_, table, message) => {
  expect(
    redirectProblems(table as Record<string, string>, ids).map(
      (problem) => problem.message,
    ),
  ).toContain(message);
});
