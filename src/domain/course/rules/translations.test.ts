import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
  testPair,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {translationProblems} from './translations';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(translationProblems, testEdition(pages));

describe('translations', () => {
  test('accepts a pair', () => {
    expect(said(testPair('start/a.md'))).toEqual([]);
  });

  test('misses an English page', () => {
    expect(said([testPage('start/a.md')])).toEqual([
      'docs/start/a.md:1  the page has no English translation. Write it, or say "untranslated: true" in the front matter.',
    ]);
  });

  test('lets a page say that it is not translated yet', () => {
    const page = testPage('start/a.md', {facts: {untranslated: true}});
    expect(said([page])).toEqual([]);
  });

  test('refuses to call a translated page untranslated', () => {
    const [polish, english] = testPair('start/a.md');
    const flagged = testPage('start/a.md', {facts: {untranslated: true}});
    expect(said([flagged, english ?? flagged])).toEqual([
      'docs/start/a.md:4  "untranslated" is set, but en/start/a.md exists. Remove the key.',
    ]);
    expect(polish?.path).toBe('docs/start/a.md');
  });

  test('refuses an English page without a Polish one', () => {
    expect(
      said([
        ...testPair('start/about.md'),
        testPage('start/abuot.md', {locale: 'en'}),
      ]),
    ).toEqual([
      'en/start/abuot.md:1  this English page translates no Polish page "start/abuot.md", so no reader would ever see it. Did you mean "start/about.md"? Rename or delete it.',
    ]);
  });

  test('names both figures when points differ', () => {
    expect(
      said([
        testPage('project/01-a.md', {facts: {points: 20}}),
        testPage('project/01-a.md', {facts: {points: 25}, locale: 'en'}),
      ]),
    ).toEqual([
      'docs/project/01-a.md:5  "points" is 20 here, its English page says 25. Facts must be the same in both languages: correct this file or en/project/01-a.md.',
    ]);
  });

  test('compares the number of texts, not the texts', () => {
    expect(
      said([
        testPage('project/01-a.md', {facts: {goals: ['Plan', 'Cel']}}),
        testPage('project/01-a.md', {facts: {goals: ['Plan']}, locale: 'en'}),
      ]),
    ).toEqual([
      'docs/project/01-a.md:6  "goals" is 2 entries here, its English page says 1 entries. Facts must be the same in both languages: correct this file or en/project/01-a.md.',
    ]);
  });

  test('finds the first heading that differs', () => {
    expect(
      said([
        testPage('start/a.md', {body: '## A {#a}\n\nBo.\n\n## B {#b}'}),
        testPage('start/a.md', {
          body: '## A {#a}\n\nBo.\n\n### B {#b}',
          locale: 'en',
        }),
      ]),
    ).toEqual([
      'en/start/a.md:24  headings differ from the Polish page: "### {#b}" here, "## {#b}" at docs/start/a.md:24. Ids and order must be the same.',
    ]);
  });
});
