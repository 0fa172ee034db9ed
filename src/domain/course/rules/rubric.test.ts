import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {rubricProblems} from './rubric';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(rubricProblems, testEdition(pages));

describe('rubric', () => {
  const rubric = (facts: Record<string, unknown>): SourcePage[] => [
    testPage('project/index.md', {facts}),
    testPage('project/01-a.md', {facts: {points: 110}}),
  ];
  const acknowledged = {sum: 110, announced: 100};

  test.each<[string, Record<string, unknown>, string[]]>([
    ['accepts stages that add up', {announced: 110}, []],
    [
      'names both figures and the way to acknowledge them',
      {announced: 100},
      [
        'docs/project/index.md:4  the stages add up to 110 points, the rubric announces 100. Correct a stage, or acknowledge both figures: "acknowledged: {sum: 110, announced: 100}" with a "note" for the reader.',
      ],
    ],
    [
      'accepts a difference that is acknowledged and explained',
      {announced: 100, acknowledged, note: 'Both are shown.'},
      [],
    ],
    [
      'wants an explanation',
      {announced: 100, acknowledged},
      [
        'docs/project/index.md:5  both figures are acknowledged without a "note". Explain the difference to the reader.',
      ],
    ],
    [
      'wants a new look when a figure changes',
      {
        announced: 100,
        acknowledged: {sum: 105, announced: 100},
        note: 'Both are shown.',
      },
      [
        'docs/project/index.md:5  the record acknowledges 105 and 100 points, the stages now add up to 110 and the rubric announces 100. Look at the change, then correct a stage or the record.',
      ],
    ],
    [
      'refuses a record that is no longer needed',
      {announced: 110, acknowledged, note: 'Both are shown.'},
      [
        'docs/project/index.md:5  the stages add up to the announced 110 points. Remove "acknowledged" and "note".',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    expect(said(rubric(facts))).toEqual(expected);
  });
});
