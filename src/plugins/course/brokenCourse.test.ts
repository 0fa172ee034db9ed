import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {SourcePage} from '../../domain/course/page';
import {problems} from '../../domain/course/problems';
import {blockRule} from '../../domain/course/rules/blocks';
import {labProblems} from '../../domain/course/rules/labs';
import type {Problem} from '../../domain/problem';
import {diskRepository} from './diskRepository';
import {currentEdition} from './editions';
import {editionOf} from './loadCourse';
import {readPages, sourcePage} from './readPages';

const siteDir = join(import.meta.dirname, '../../..');
const repository = diskRepository(siteDir);
let pages: SourcePage[];

beforeAll(() => {
  pages = readPages(repository).filter(
    ({edition}) => edition === currentEdition.id,
  );
});

/** What the check would say of the real course with these pages in place of its own. */
function problemsOf(changed: readonly SourcePage[]): Problem[] {
  return (
    problems([editionOf(currentEdition, changed)], repository)
      // Whether the labs have run since they changed is asked below.
      .filter(({rule}) => rule !== 'labCode')
  );
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

describe('a lab that changed after its tests passed', () => {
  const file = 'labs/model-api/src/churn_api/main.py';
  let changedDir: string;

  beforeAll(async () => {
    changedDir = await mkdtemp(join(tmpdir(), 'changed-lab-'));
    await cp(
      join(siteDir, 'labs/model-api'),
      join(changedDir, 'labs/model-api'),
      {
        recursive: true,
        filter: (path) => !/[/\\](\.venv|artifacts|__pycache__)$/.test(path),
      },
    );
    const source = await readFile(join(siteDir, file), 'utf8');
    const changed = source.replace(/(# region app-factory\n)/, '$1x = 1\n');
    expect(changed).not.toBe(source);
    await writeFile(join(changedDir, file), changed);
  });

  afterAll(() => rm(changedDir, {recursive: true}));

  const quotationProblems = (page: SourcePage, folder: string) => [
    ...blockRule('labCode')(
      editionOf(currentEdition, [page]),
      diskRepository(folder),
    ),
  ];

  test.each(['pl', 'en'] as const)(
    'is named at the fence that quotes it (%s)',
    (locale) => {
      const page = pages.find(
        (candidate) =>
          candidate.locale === locale &&
          candidate.relativePath === 'modules/1-model-api/04-fastapi-inside.md',
      );
      const fence = page?.outline.fences.find(({info}) =>
        info.includes('region=app-factory'),
      );
      expect(page && quotationProblems(page, siteDir)).toEqual([]);
      expect(page && quotationProblems(page, changedDir)).toEqual([
        {
          file: page?.path,
          line: fence?.line,
          message: expect.stringMatching(
            /^region "app-factory" of labs\/model-api\/src\/churn_api\/main\.py is newer than the last run in which the lab's tests passed \(\d{4}-\d\d-\d\d\)\. Run them: npm run test:labs -- model-api --record$/,
          ) as string,
        },
      ]);
    },
  );

  test('is named by a lesson that works with a lab that is not there', () => {
    const [page] = withText(
      'modules/1-model-api/04-fastapi-inside.md',
      'pl',
      (text) => text.replace('lab: model-api', 'lab: model-ap'),
    ).filter(({relativePath}) => relativePath.endsWith('04-fastapi-inside.md'));
    expect(page && [...labProblems(page, repository)]).toMatchObject([
      {
        message:
          'labs/model-ap is no lab whose tests have passed. Did you mean "model-api"? Correct the name, or record a run: npm run test:labs -- model-ap --record',
      },
    ]);
  });
});

describe('the errors of a lab', () => {
  const path = 'modules/1-model-api/errors.md';
  const found = (changed: readonly SourcePage[]) =>
    problemsOf(changed).map(({message}) => message);

  test('have no problem', () => {
    expect(found(pages)).toEqual([]);
  });

  test.each<[string, RegExp, string, RegExp]>([
    [
      'a line that differs',
      /no running event loop/,
      'no running loop',
      /^error "no-running-loop": lines that recognize it: .* in the Polish page at docs\/modules\/1-model-api\/errors\.md:\d+\. Only texts may differ\.$/,
    ],
    [
      'an error of another id',
      /id: still-loading/,
      'id: loading',
      /^errors differ from the Polish page: "loading" here, "still-loading" at /,
    ],
    [
      'a page that is not there',
      /lesson: modules\/model-api\/rest-contract#methods/,
      'lesson: modules/model-api/rest-contrct#methods',
      /^error "method-not-allowed": "modules\/model-api\/rest-contrct" is no page of this edition\. Did you mean "modules\/model-api\/rest-contract"/,
    ],
    [
      'a section that is not there',
      /lesson: modules\/model-api\/rest-contract#methods/,
      'lesson: modules/model-api/rest-contract#method',
      /^error "method-not-allowed": modules\/1-model-api\/03-rest-contract\.md has no section "method"\. Did you mean "methods"/,
    ],
  ])('name %s', (_, from, to, sentence) => {
    expect(
      found(withText(path, 'en', (text) => text.replace(from, to))),
    ).toContainEqual(expect.stringMatching(sentence));
  });
});
