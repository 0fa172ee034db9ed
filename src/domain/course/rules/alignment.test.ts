import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import {alignmentProblems} from './alignment';

const criterion = {
  id: 'backlog',
  text: 'There is a backlog',
  taught: ['a#why'],
  practised: ['a#build'],
  checked: 'file',
};

function said(facts: Readonly<Record<string, unknown>>, isFrozen = false) {
  const edition = testEdition([
    testPage('a.md', {
      body: '## Why {#why}\n\n::::exercise[Build]{#build}\nDo it.\n\n:::solution\nDone.\n:::\n::::\n',
    }),
    testPage('project/01-plan.md', {facts}),
  ]);
  return sentences(alignmentProblems, {...edition, isFrozen});
}

describe('alignment', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['accepts pages, sections and exercises', {}, []],
    ['accepts a whole page that teaches', {taught: ['a']}, []],
    [
      'accepts what is planned',
      {taught: ['planned'], practised: ['planned']},
      [],
    ],
    [
      'wants all three',
      {taught: undefined, practised: undefined, checked: undefined},
      [
        'docs/project/01-plan.md:8  criterion "backlog" does not say how it is checked. Add "checked": file, command, test, history, demo.',
        'docs/project/01-plan.md:8  criterion "backlog" does not say what it is practised by. Add "practised": exercises, "[modules/model-api/openapi#step-8]", or "[planned]" while the course has none.',
        'docs/project/01-plan.md:8  criterion "backlog" does not say what it is taught by. Add "taught": pages or sections, "[modules/model-api/openapi#document]", or "[planned]" while the course has none.',
      ],
    ],
    [
      'names what leads nowhere',
      {taught: ['a#wy'], practised: ['a#why']},
      [
        'docs/project/01-plan.md:8  "a#why" is no exercise of this edition. Correct it, or write "[planned]".',
        'docs/project/01-plan.md:8  "a#wy" is no page or section of this edition. Did you mean "a#why"? Correct it, or write "[planned]".',
      ],
    ],
    [
      'wants an exercise, not a page, as practice',
      {practised: ['a']},
      [
        'docs/project/01-plan.md:8  "a" is no exercise of this edition. Correct it, or write "[planned]".',
      ],
    ],
    [
      'refuses a page that is there and planned at once',
      {taught: ['a', 'planned']},
      [
        'docs/project/01-plan.md:8  criterion "backlog" is taught by pages and "planned" at once. Remove "planned" or the pages.',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(said({criteria: [{...criterion, ...change}]}).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test('wants an estimate', () => {
    expect(said({criteria: [criterion], estimatedHours: undefined})).toEqual([
      'docs/project/01-plan.md:4  the stage has no "estimatedHours". Estimate the hours of work of a whole team.',
    ]);
  });

  test('asks nothing of an older edition', () => {
    expect(
      said({criteria: [{id: 'a', text: 'A'}], estimatedHours: undefined}, true),
    ).toEqual([]);
  });
});
