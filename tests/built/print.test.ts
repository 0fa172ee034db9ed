import type {Element} from 'hast';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {builtUrl, editions, folderOf, pathOfLink} from '../support/builtSite';
import {builtPages, sitePages} from '../support/builtPages';
import {
  attribute,
  classesOf,
  type PageTree,
} from '../support/builtPages/pageTree';
import {listed} from './listed';
import {pageAt, shownAt} from './pageAt';

const parts = [
  'modules/model-api/',
  'modules/containers/',
  'modules/kubernetes/',
  'modules/ci-cd/',
  'roadmap/',
  'project/',
  'glossary/',
] as const;

const documents = builtPages().filter(({path}) => /^(en\/)?print\//.test(path));

describe.each(
  locales.flatMap((locale) =>
    editions.map(({id, docs}) => ({
      locale,
      id,
      docs,
      folder: folderOf(locale),
    })),
  ),
)('edition $id in $locale', ({id, docs, folder}) => {
  test('has its documents, and pages that lead to them', () => {
    for (const part of parts)
      expect(linksOf(`${folder}${docs}${part}`)).toContain(
        `${folder}print/${id}/${part}`,
      );
    for (const path of [
      `${folder}site-map/`,
      `${folder}${docs}start/how-to-learn/`,
    ])
      expect(linksOf(path)).toContain(`${folder}print/${id}/`);
    expect(
      documents
        .map(({path}) => path)
        .filter((path) => path.startsWith(`${folder}print/${id}/`)),
    ).toHaveLength(parts.length + 1);
  });

  test('is one document with all its pages', () => {
    const {length} = pageAt(`${folder}print/${id}/`).all('article');
    const pages = sitePages().filter(
      ({path}) =>
        path.startsWith(folder + docs) &&
        (id !== '2' || !path.startsWith(`${folder}docs/1/`)),
    );
    expect(length).toBe(pages.length);
  });
});

test('every document is whole in itself', () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(
    listed(
      documents.flatMap(({path, isIndexed}) => [
        ...(isIndexed ? [{path, problem: 'may be indexed'}] : []),
        ...documentProblems(pageAt(path)).map((problem) => ({path, problem})),
      ]),
    ),
  ).toEqual([]);
});

function linksOf(path: string): string[] {
  return shownAt(path).links.map(({href}) => pathOfLink(href));
}

/** What is wrong with a document beside what is wrong with any page. */
function documentProblems(page: PageTree): string[] {
  const withClass = (name: string) =>
    page.elements.filter((element) => classesOf(element).includes(name));
  const isInArticle = (element: Element): boolean =>
    page.around(element).some(({tagName}) => tagName === 'article');
  const answers = withClass('course-print-answer');
  const ofKind = (kind: string): number =>
    answers.filter((answer) => attribute(answer, 'id')?.endsWith(kind)).length;
  const exercises = withClass('course-exercise').filter(isInArticle).length;
  const quizzes = withClass('course-quiz').filter(isInArticle).length;
  return [
    ...page
      .all('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => !/^(#|https?:|mailto:)/.test(href))
      .map((href) => `leads to ${href}, which paper cannot follow`),
    ...[...page.all('button'), ...withClass('hash-link')].map(
      ({tagName}) => `has a ${tagName} to click`,
    ),
    ...(ofKind('-solution') === exercises
      ? []
      : [`has ${ofKind('-solution')} solutions of ${exercises} exercises`]),
    ...(ofKind('-key') === quizzes
      ? []
      : [`has ${ofKind('-key')} keys of ${quizzes} quizzes`]),
    ...answers
      .filter(isInArticle)
      .map((answer) => `has #${attribute(answer, 'id') ?? ''} before its end`),
    ...[...withClass('course-solution'), ...withClass('course-quiz-key')].map(
      () => 'has answers beside the questions',
    ),
    ...(page
      .all('link')
      .some(
        (link) =>
          attribute(link, 'rel') === 'canonical' &&
          attribute(link, 'href')?.startsWith(builtUrl('')),
      )
      ? []
      : ['does not say which page it is from']),
  ];
}
