import {expect, test} from 'vitest';
import {testEdition, testPage} from '../../../tests/support/coursePages';
import {currentEdition} from './editions';
import {progressIds} from '../../domain/course/rules/redirects';
import {editionOutline, reviewQuestions} from './progressData';

const body = `## Why {#why}

\`\`\`quiz
id: rest
questions:
  - id: put
    kind: single
    question: Which one?
    section: why
    options:
      - {text: A, right: true, reason: Yes it is.}
      - {text: B, reason: No it is not.}
\`\`\`

::::exercise[Build]{#build}
Do it.
:::solution
Done.
:::
::::
`;
const edition = {
  ...currentEdition,
  ...testEdition([
    testPage('start/roles.md'),
    testPage('glossary/pod.md'),
    testPage('modules/1-api/index.md'),
    testPage('modules/1-api/01-rest.md', {body}),
    testPage('project/index.md'),
    testPage('project/01-planning.md'),
  ]),
};
const [catalogue] = edition.catalogues;

test('the outline has every page that is read once, part by part', () => {
  if (catalogue === undefined) throw new Error('no catalogue');
  const outline = editionOutline(edition, catalogue);
  expect(
    outline.groups.map(({id, kind, pages}) => ({
      id,
      kind,
      pages: pages.map((page) => page.id),
    })),
  ).toEqual([
    {id: 'start', kind: 'start', pages: ['start/roles']},
    {
      id: 'modules/api',
      kind: 'module',
      pages: ['modules/api', 'modules/api/rest'],
    },
    {id: 'project', kind: 'project', pages: ['project/planning']},
  ]);
  expect(outline.groups[1]?.pages[1]).toEqual({
    id: 'modules/api/rest',
    title: 'Lesson',
    url: '/docs/modules/api/rest/',
    exercises: ['build'],
    quizzes: [{id: 'rest', questions: ['put']}],
  });
});

test('questions for the review know their lesson and section', () => {
  if (catalogue === undefined) throw new Error('no catalogue');
  expect(reviewQuestions(edition, catalogue)).toEqual({
    'modules/api/rest#rest/put': {
      question: expect.objectContaining({id: 'put', section: 'why'}) as unknown,
      pageTitle: 'Lesson',
      url: '/docs/modules/api/rest/',
      sectionTitle: 'Why',
    },
  });
});

test('ids that can have results are those of pages, exercises and questions', () => {
  const ids = progressIds(edition);
  for (const id of [
    'modules/api/rest',
    'modules/api/rest#build',
    'modules/api/rest#rest/put',
  ])
    expect(ids.has(id), id).toBe(true);
});
