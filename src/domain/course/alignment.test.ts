import {describe, expect, test} from 'vitest';
import {testEdition, testPage} from '../../../tests/support/coursePages';
import {
  criteriaOf,
  criteriaServedBy,
  plannedCount,
  targetsOf,
} from './alignment';

const [catalogue] = testEdition([
  testPage('a.md'),
  testPage('b.md'),
  testPage('project/01-plan.md', {
    facts: {
      criteria: [
        {
          id: 'one',
          text: 'One',
          taught: ['a#why', 'b'],
          practised: ['planned'],
        },
        {id: 'two', text: 'Two', taught: ['planned'], practised: ['planned']},
      ],
    },
  }),
]).catalogues;

describe('the alignment of criteria and pages', () => {
  if (catalogue === undefined) throw new Error('No catalogue.');
  const [one] = criteriaOf(catalogue);

  test('leads to pages and their sections', () => {
    expect(
      one && targetsOf(one.criterion, 'taught', catalogue).map(({url}) => url),
    ).toEqual(['/docs/a/#why', '/docs/b/']);
  });

  test('says towards which criteria a page counts', () => {
    expect(
      ['a', 'b', 'c'].map((page) =>
        criteriaServedBy(page, catalogue).map(({criterion}) => criterion.id),
      ),
    ).toEqual([['one'], ['one'], []]);
  });

  test('counts what is planned', () => {
    expect([
      plannedCount('taught', catalogue),
      plannedCount('practised', catalogue),
    ]).toEqual([1, 2]);
  });
});
