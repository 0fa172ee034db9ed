import {join} from 'node:path';
import {expect, test} from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {renderMarkdown} from '../../../tests/support/markdown';
import type {Locale} from '../../domain/locale';
import {remarkCourse, type Options} from '.';
import type {VerifiedLab} from '../labs/verifiedLab';
import {hoursText, pointsText} from './labels';

const edition = testEdition([
  ...testPair('modules/index.md'),
  ...testPair('modules/1-model-api/index.md', {
    facts: {title: 'Model jako API'},
  }),
  ...testPair('modules/1-model-api/01-rest.md', {
    facts: {
      title: 'REST',
      objectives: ['Return `404`', 'Use *one* key'],
      prerequisites: ['glossary/docker'],
      lab: 'model-api',
    },
  }),
  ...testPair('modules/1-model-api/errors.md', {facts: {title: 'Błędy'}}),
  ...testPair('roadmap/index.md'),
  ...testPair('roadmap/1-architecture/index.md', {
    facts: {title: 'Architektura', tools: ['docker']},
    body: '## Why {#why}\n\nSee [[docker]].',
  }),
  ...testPair('project/index.md', {
    facts: {
      announced: 100,
      acknowledged: {sum: 5, announced: 100},
      note: 'Both figures are shown.',
    },
  }),
  ...testPair('project/01-planning.md', {
    facts: {
      scope: ['Retraining'],
      templates: ['data-card', 'model-card'],
      learn: ['modules/model-api'],
    },
  }),
  ...testPair('glossary/index.md'),
  ...testPair('glossary/docker.md', {
    facts: {
      aliases: ['dockerfile'],
      official: 'https://docs.docker.com/',
      related: ['container'],
    },
  }),
  ...testPair('glossary/container.md', {facts: {title: 'Kontener'}}),
]);

const modelApi: VerifiedLab = {
  name: 'model-api',
  record: {
    date: '2026-11-21',
    versions: {python: '3.11.7', fastapi: '0.165.0', mypy: '2.4.1'},
  },
  isStale: false,
  commands: () => ['pip install', 'churn-api'],
  archiveBytes: () => 61_234,
};

/** What the plugin is told of a page; the lab's record is fresh. */
function optionsFor(path: string, locale: Locale, lab = modelApi): Options {
  const catalogue = edition.catalogues.find(
    (candidate) => candidate.locale === locale,
  );
  const page = [...(catalogue?.pages.values() ?? [])].find(
    ({relativePath}) => relativePath === path,
  );
  if (catalogue === undefined || page === undefined)
    throw new Error(`No ${path}.`);
  const otherCatalogue = edition.catalogues.find(
    (candidate) => candidate !== catalogue,
  );
  return {
    pageOf: () =>
      Promise.resolve({
        page,
        catalogue,
        otherCatalogue,
        locale,
        labOf: (name) => (name === lab.name ? lab : undefined),
        quotedLab: undefined,
        confusedWith: (term) => (term === 'docker' ? ['container'] : []),
        usesOf: () =>
          catalogue.sessions.map((session) => ({
            page: session,
            sections: [{id: 'why', title: 'Why'}],
          })),
      }),
  };
}

async function rendered(path: string, locale: Locale): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCourse, optionsFor(path, locale))
    .use(remarkStringify, {bullet: '-'})
    .process('The page’s own text.\n');
  return String(file);
}

test.each([
  [
    false,
    '<span class="course-stale" data-date="2026-11-21" hidden=""> · more than 90 days ago: newer versions may behave differently</span>',
  ],
  [true, ' · more than 90 days ago: newer versions may behave differently'],
])('a record that is old (%s) is called so', async (isStale, note) => {
  const options = optionsFor('modules/1-model-api/01-rest.md', 'en', {
    ...modelApi,
    isStale,
  });
  const html = await renderMarkdown('Text.', [remarkCourse, options], 'a.md');
  expect(html).toContain(
    `<strong>Run</strong> with Python 3.11 · FastAPI 0.165 on November 21, 2026${note} · `,
  );
});

test('the lessons of a plan can be marked as done', async () => {
  const html = await renderMarkdown(
    'Text.',
    [remarkCourse, optionsFor('project/index.md', 'pl')],
    'a.md',
  );
  expect(html).toContain('<table class="course-marks">');
});

test.each<[string, string, Locale]>([
  [
    'a weekend lists its agenda and lessons',
    'modules/1-model-api/index.md',
    'pl',
  ],
  ['all weekends', 'modules/index.md', 'en'],
  ['a session names its tools', 'roadmap/1-architecture/index.md', 'pl'],
  ['the roadmap is drawn and tabled', 'roadmap/index.md', 'en'],
  ['a lesson', 'modules/1-model-api/01-rest.md', 'en'],
  ['a lesson in Polish', 'modules/1-model-api/01-rest.md', 'pl'],
  ['errors say with what they were met', 'modules/1-model-api/errors.md', 'en'],
  ['a weekend has its lab', 'modules/1-model-api/index.md', 'en'],
  [
    'a stage has goals, criteria and where to learn',
    'project/01-planning.md',
    'pl',
  ],
  ['the rubric shows both totals', 'project/index.md', 'pl'],
  ['a term knows who speaks of it', 'glossary/docker.md', 'pl'],
  ['the glossary lists definitions', 'glossary/index.md', 'en'],
])('%s', async (name, path, locale) => {
  const fixture = `${name.replaceAll(' ', '-')}.md`;
  await expect(await rendered(path, locale)).toMatchFileSnapshot(
    join(import.meta.dirname, 'fixtures', fixture),
  );
});

test.each<[number, Locale, string]>([
  [1, 'pl', '1\u00A0godzina'],
  [2, 'pl', '2\u00A0godziny'],
  [5, 'pl', '5\u00A0godzin'],
  [16, 'pl', '16\u00A0godzin'],
  [22, 'pl', '22\u00A0godziny'],
  [1, 'en', '1\u00A0hour'],
  [16, 'en', '16\u00A0hours'],
])('%i in %s', (hours, locale, text) => {
  expect(hoursText(hours, locale)).toBe(text);
});

test('points have a short form in Polish and a plural in English', () => {
  expect(pointsText(5, 'pl')).toBe('5\u00A0pkt');
  expect([1, 5].map((points) => pointsText(points, 'en'))).toEqual([
    '1\u00A0point',
    '5\u00A0points',
  ]);
});
