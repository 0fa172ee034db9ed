import {describe, expect, test} from 'vitest';
import {
  testEdition,
  testPage,
  testPair,
} from '../../../tests/support/coursePages';
import {pageFinder, pointsOf} from './catalogue';
import {numberInPath, pageIdOf, pageKindOf} from './kinds';
import {openDataJsonSchema, openDataOf, openDataSchemas} from './openData';
import {siteMapOf, summaryOf} from './summary';

const edition = testEdition([
  ...testPair('index.md', {facts: {title: 'O kursie'}}),
  ...testPair('glossary/index.md', {facts: {title: 'Słownik'}}),
  ...testPair('glossary/zrodlo.md', {facts: {title: 'Źródło'}}),
  ...testPair('glossary/lza.md', {facts: {title: 'Łza'}}),
  ...testPair('glossary/lancuch.md', {facts: {title: 'Lancuch'}}),
  ...testPair('project/index.md', {facts: {announced: 100}}),
  ...testPair('project/02-b.md', {facts: {stage: 2, points: 20}}),
  ...testPair('project/01-a.md', {
    facts: {stage: 1, points: 5},
    body: 'See [[zrodlo|źródła]] and [[nothing]].',
  }),
  ...testPair('modules/1-a/index.md'),
  ...testPair('start/01-a.md'),
]);
const [polish] = edition.catalogues;
if (polish === undefined) throw new Error('No catalogue.');

describe('kinds', () => {
  test.each([
    ['index.md', 'page', 'index'],
    ['start/01-why.md', 'page', 'start/why'],
    ['modules/index.md', 'page', 'modules'],
    ['modules/1-model-api/index.md', 'module', 'modules/model-api'],
    ['modules/1-model-api/02-rest.md', 'lesson', 'modules/model-api/rest'],
    ['roadmap/9-generative-ai/index.md', 'session', 'roadmap/generative-ai'],
    ['project/index.md', 'rubric', 'project'],
    ['project/11-retrospective.md', 'stage', 'project/retrospective'],
    ['glossary/index.md', 'page', 'glossary'],
    ['glossary/ci-cd.md', 'term', 'glossary/ci-cd'],
  ])('%s is a %s with the id %s', (path, kind, id) => {
    expect([pageKindOf(path), pageIdOf(path)]).toEqual([kind, id]);
  });

  test('reads the number of the last folder or file', () => {
    expect(numberInPath('modules/2-containers/index.md')).toBe(2);
    expect(numberInPath('project/11-retrospective.md')).toBe(11);
    expect(numberInPath('glossary/docker.md')).toBeUndefined();
  });
});

describe('catalogue', () => {
  test('puts stages in their order and sums their points', () => {
    expect(polish.stages.map(({id}) => id)).toEqual(['project/a', 'project/b']);
    expect(pointsOf(polish.stages)).toBe(25);
  });

  test('sorts terms by the Polish alphabet', () => {
    expect(polish.terms.map(({facts}) => facts.title)).toEqual([
      'Lancuch',
      'Łza',
      'Źródło',
    ]);
  });

  test('finds a page by id, by the end of its id and by title', () => {
    const find = pageFinder(polish.pages);
    expect(
      ['glossary/lza', 'lza', 'ŁZA', 'a'].map((name) =>
        find(name).map(({id}) => id),
      ),
    ).toEqual([
      ['glossary/lza'],
      ['glossary/lza'],
      ['glossary/lza'],
      ['start/a', 'modules/a', 'project/a'],
    ]);
  });

  test('leaves pages with broken front matter out', () => {
    const {catalogues} = testEdition([
      testPage('project/01-a.md', {facts: {points: -1}}),
    ]);
    expect(catalogues[0]?.stages).toEqual([]);
  });
});

describe('open data', () => {
  const data = openDataOf(
    polish,
    (url, locale) => `https://x.org/${locale}${url}`,
  );

  test.each(Object.keys(openDataSchemas) as (keyof typeof openDataSchemas)[])(
    '%s fits its own schema',
    (name) => {
      expect(openDataSchemas[name].safeParse(data[name]).success).toBe(true);
      expect(openDataJsonSchema(name)).toMatchObject({type: 'object'});
    },
  );

  test('gives both totals of the rubric', () => {
    expect(data.rubric).toMatchObject({sum: 25, announced: 100});
  });
});

test('the landing page gets both totals and every stage', () => {
  const {points, stages} = summaryOf(polish);
  expect(points).toEqual({sum: 25, announced: 100});
  expect(stages.map(({points: own}) => own)).toEqual([5, 20]);
});

test('the site map lists every page once, terms by the alphabet', () => {
  const groups = siteMapOf(polish);
  expect(groups.map(({part, pages}) => [part, pages.length])).toEqual([
    ['start', 2],
    ['modules', 1],
    ['roadmap', 0],
    ['project', 3],
    ['glossary', 4],
  ]);
  expect(groups.at(-1)?.pages.map(({title}) => title)).toEqual([
    'Słownik',
    'Lancuch',
    'Łza',
    'Źródło',
  ]);
});
