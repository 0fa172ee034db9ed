import {describe, expect, test} from 'vitest';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {printDocuments} from './printDocuments';
import {anchorIn, pageAnchor, printLink} from './printLink';
import {printUrl} from './printUrl';

const [catalogue] = testEdition([
  ...testPair('index.md'),
  ...testPair('start/01-why.md'),
  ...testPair('modules/index.md'),
  ...testPair('modules/1-model-api/index.md'),
  ...testPair('modules/1-model-api/01-rest.md'),
  ...testPair('modules/2-model-api-again/index.md', {facts: {module: 2}}),
  ...testPair('roadmap/index.md'),
  ...testPair('roadmap/1-architecture/index.md'),
  ...testPair('project/index.md'),
  ...testPair('project/01-planning.md'),
  ...testPair('glossary/index.md'),
  ...testPair('glossary/zeta.md', {facts: {title: 'Ćma'}}),
  ...testPair('glossary/alpha.md', {facts: {title: 'Dom'}}),
]).catalogues;

const documents = catalogue === undefined ? [] : printDocuments(catalogue);

function pagesOf(url: string): string[] | undefined {
  return documents
    .find((document) => document.url === url)
    ?.pages.map(({page, level}) => `${level} ${page.id}`);
}

describe('an edition', () => {
  test('is printed by weekend, as roadmap, project and glossary, and whole', () => {
    expect(documents.map(({url}) => url)).toEqual([
      '/print/2/modules/model-api/',
      '/print/2/modules/model-api-again/',
      '/print/2/roadmap/',
      '/print/2/project/',
      '/print/2/glossary/',
      '/print/2/',
    ]);
  });

  test('gives a weekend its own lessons, one level below it', () => {
    expect(pagesOf('/print/2/modules/model-api/')).toEqual([
      '1 modules/model-api',
      '2 modules/model-api/rest',
    ]);
  });

  test('has each page once when printed whole, below the title of the course, terms by the alphabet', () => {
    expect(pagesOf('/print/2/')).toEqual([
      '2 index',
      '3 start/why',
      '2 modules',
      '3 modules/model-api',
      '4 modules/model-api/rest',
      '3 modules/model-api-again',
      '2 roadmap',
      '3 roadmap/architecture',
      '2 project',
      '3 project/planning',
      '2 glossary',
      '3 glossary/zeta',
      '3 glossary/alpha',
    ]);
  });

  test('never skips a level of headings', () => {
    for (const {pages} of documents)
      for (const [index, {level}] of pages.entries())
        expect(level - (pages[index - 1]?.level ?? level)).toBeLessThan(2);
  });
});

describe('a link of a page', () => {
  const place = {
    siteUrl: 'https://example.org',
    baseUrl: '/course/en/',
    anchorOf: (path: string) =>
      path === '/docs/project/' ? pageAnchor('project') : undefined,
  };

  test.each([
    ['#why', '#modules_rest__why', 'stays in its page'],
    ['#', '#modules_rest', 'leads to the start of its page'],
    ['/course/en/docs/project/', '#project', 'becomes an anchor'],
    [
      '/course/en/docs/project/#rubric',
      '#project__rubric',
      'keeps its section',
    ],
    [
      '/course/en/docs/glossary/#api',
      'https://example.org/course/en/docs/glossary/#api',
      'becomes a whole address outside the document',
    ],
    [
      '/course/docs/project/',
      'https://example.org/course/docs/project/',
      'does not mistake the other language for its own',
    ],
    ['//cdn.example.org/x', '//cdn.example.org/x', 'stays as it is elsewhere'],
    ['https://a.pl/#b', 'https://a.pl/#b', 'stays as it is elsewhere'],
    ['mailto:a@b.pl', 'mailto:a@b.pl', 'stays as it is elsewhere'],
  ])('%s → %s: %s', (href, expected) => {
    expect(printLink(href, 'modules_rest', place)).toBe(expected);
  });
});

test('ids of two pages never meet', () => {
  expect(pageAnchor('a/b-c')).not.toBe(pageAnchor('a-b/c'));
  expect(anchorIn(pageAnchor('a'), 'b')).not.toBe(pageAnchor('a/b'));
});

test('the address of a document follows its edition', () => {
  expect(printUrl('1')).toBe('/print/1/');
  expect(printUrl('1', 'glossary')).toBe('/print/1/glossary/');
});
