import {expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import {inlineTextProblems} from './inlineTexts';

const at = 'modules/1-model-api/01-rest.md';

test.each([
  [{objectives: ['Return `404`', 'Use *one* key']}, []],
  [
    {objectives: ['Read [[docker]]', 'B']},
    [
      `docs/${at}:5  "objectives.0" has a wiki link. Only \`code\` and *emphasis* become what they mean here. It says "Read [[docker]]".`,
    ],
  ],
  [
    {title: 'The `GIL`'},
    [
      `docs/${at}:2  "title" has Markdown, but stands where only plain text can: in tabs, menus, previews and tooltips. Take the marks off. It says "The \`GIL\`".`,
    ],
  ],
])('%j', (facts, problems) => {
  expect(sentences(inlineTextProblems, testPage(at, {facts}))).toEqual(
    problems,
  );
});

test('facts are plain, and as they were written', () => {
  const [page] = testEdition([
    testPage('modules/1-model-api/index.md', {
      facts: {
        outcomes: ['Return `404`'],
        agenda: [{id: 'why', text: '*Why*'}],
      },
    }),
  ]).catalogues.flatMap(({modules}) => modules);
  expect(page?.facts.outcomes).toEqual(['Return 404']);
  expect(page?.facts.agenda).toEqual([{id: 'why', text: 'Why'}]);
  expect(page?.written.agenda).toEqual([{id: 'why', text: '*Why*'}]);
});
