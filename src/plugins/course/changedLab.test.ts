import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {SourcePage} from '../../domain/course/page';
import {blockRule} from '../../domain/course/rules/blocks';
import {labProblems} from '../../domain/course/rules/labs';
import type {Locale} from '../../domain/locale';
import {diskRepository} from './diskRepository';
import {contentFolder, currentEdition} from './editions';
import {editionOf} from './loadCourse';
import {sourcePage} from './readPages';

const siteDir = join(import.meta.dirname, '../../..');
const repository = diskRepository(siteDir);

describe('a lab that changed after its tests passed', () => {
  const relativePath = 'modules/1-model-api/04-fastapi-inside.md';
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

  const lesson = (locale: Locale, change = (text: string) => text) => {
    const path = `${contentFolder(currentEdition, locale)}/${relativePath}`;
    const place = {path, relativePath, edition: currentEdition.id, locale};
    return sourcePage(place, change(repository.textOf(path) ?? ''));
  };

  const quotationProblems = (page: SourcePage, folder: string) => [
    ...blockRule('labCode')(
      editionOf(currentEdition, [page]),
      diskRepository(folder),
    ),
  ];

  test.each(['pl', 'en'] as const)(
    'is named at the fence that quotes it (%s)',
    (locale) => {
      const page = lesson(locale);
      const fence = page.outline.fences.find(({info}) =>
        info.includes('region=app-factory'),
      );
      expect(quotationProblems(page, siteDir)).toEqual([]);
      expect(quotationProblems(page, changedDir)).toEqual([
        {
          file: page.path,
          line: fence?.line,
          message: expect.stringMatching(
            /^region "app-factory" of labs\/model-api\/src\/churn_api\/main\.py is newer than the last run in which the lab's tests passed \(\d{4}-\d\d-\d\d\)\. Run them: npm run test:labs -- model-api --record$/,
          ) as string,
        },
      ]);
    },
  );

  test('is named by a lesson that works with a lab that is not there', () => {
    const page = lesson('pl', (text) =>
      text.replace('lab: model-api', 'lab: model-ap'),
    );
    expect([...labProblems(page, repository)]).toMatchObject([
      {
        message:
          'labs/model-ap is no lab whose tests have passed. Did you mean "model-api"? Correct the name, or record a run: npm run test:labs -- model-ap --record',
      },
    ]);
  });
});
