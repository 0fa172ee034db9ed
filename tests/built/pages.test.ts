import {expect, test} from 'vitest';
import {builtPages} from '../support/builtPages';
import {pageRules} from '../support/builtPages/pageRules';
import {listed} from './listed';

test.each(Object.keys(pageRules))('every page %s', (rule) => {
  expect(
    listed(
      builtPages().flatMap(({path, problems}) =>
        (problems[rule] ?? []).map((problem) => ({path, problem})),
      ),
    ),
  ).toEqual([]);
});
