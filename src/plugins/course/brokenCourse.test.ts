import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {SourcePage} from '../../domain/course/page';
import {problems} from '../../domain/course/problems';
import type {Problem} from '../../domain/problem';
import {currentEdition} from './editions';
import {editionOf} from './loadCourse';
import {readPages, sourcePage} from './readPages';

const siteDir = join(import.meta.dirname, '../../..');
let pages: SourcePage[];

beforeAll(async () => {
  pages = (await readPages(siteDir)).filter(
    ({edition}) => edition === currentEdition.id,
  );
});

/** What the check would say of the real course with these pages in place of its own. */
function problemsOf(changed: readonly SourcePage[]): Problem[] {
  return problems([editionOf(currentEdition, changed)]);
}

function withText(
  relativePath: string,
  locale: 'pl' | 'en',
  change: (text: string) => string,
): SourcePage[] {
  return pages.map((page) => {
    if (page.relativePath !== relativePath || page.locale !== locale)
      return page;
    const text = change(page.text);
    expect(text, 'the change must change something').not.toBe(page.text);
    return sourcePage(page, text);
  });
}

describe('the real course', () => {
  test('has no problem', () => {
    expect(problemsOf(pages)).toEqual([]);
  });

  test('misses any page that is taken away, whichever language', () => {
    const everyTwentieth = pages.filter((_, index) => index % 20 === 0);
    for (const gone of everyTwentieth) {
      const found = problemsOf(pages.filter((page) => page !== gone));
      expect(found, gone.path).not.toEqual([]);
    }
  });

  test.each<[string, string, 'pl' | 'en', RegExp, string, RegExp]>([
    [
      'points that change in one language',
      'project/05-airflow-training.md',
      'en',
      /^points: 20$/m,
      'points: 25',
      /"points" is 20 here, its English page says 25/,
    ],
    [
      'hours that change in one language',
      'modules/2-containers/index.md',
      'pl',
      /^hours: 16$/m,
      'hours: 18',
      /"hours" is 18 here, its English page says 16/,
    ],
    [
      'a stage that gets another number',
      'project/03-airflow-ingestion.md',
      'pl',
      /^stage: 3$/m,
      'stage: 4',
      /"stage" is 4, the path begins with 3/,
    ],
    [
      'an agenda item that loses its section',
      'roadmap/1-architecture/index.md',
      'pl',
      /\{#roles[^}]*\}/,
      '{#elsewhere}',
      /is no heading of this page/,
    ],
    [
      'a link that is misspelt',
      'start/01-why-mlops.md',
      'en',
      /\[\[docker/,
      '[[dockre',
      /\[\[dockre\]\] leads to no page\. Did you mean \[\[glossary\/docker\]\]/,
    ],
    [
      'a key that is misspelt',
      'glossary/docker.md',
      'pl',
      /^related:/m,
      'relatd:',
      /unknown key "relatd" in a term\. Did you mean "related"\?/,
    ],
  ])('names %s', (_, relativePath, locale, from, to, sentence) => {
    const found = problemsOf(
      withText(relativePath, locale, (text) => text.replace(from, to)),
    );
    expect(found.map(({message}) => message)).toContainEqual(
      expect.stringMatching(sentence),
    );
  });

  test('wants the rubric acknowledged again when a stage’s points change', () => {
    const changed = pages.map((page) =>
      page.relativePath === 'project/01-planning.md'
        ? sourcePage(page, page.text.replace(/^points: 5$/m, 'points: 6'))
        : page,
    );
    expect(problemsOf(changed).map(({message}) => message)).toEqual([
      expect.stringContaining(
        'the record acknowledges 110 and 100 points, the stages now add up to 111',
      ),
      expect.stringContaining(
        'the record acknowledges 110 and 100 points, the stages now add up to 111',
      ),
    ]);
  });
});
