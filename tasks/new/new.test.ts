import {spawnSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {problems} from '../../src/domain/course/problems';
import {sourcePage} from '../../src/plugins/course/readPages';
import {testEdition, testPair} from '../../tests/support/coursePages';
import {memoryRepository} from '../../tests/support/memoryRepository';
import {
  answerProblem,
  newKinds,
  questionsFor,
  withError,
  type ExistingPage,
} from '../../src/domain/newPage/newPage';
import {newPageFiles} from './begin';
import {writeNewFiles} from './writeFiles';

const pages: readonly ExistingPage[] = [
  {
    id: 'modules/containers',
    kind: 'module',
    relativePath: 'modules/2-containers/index.md',
  },
  {
    id: 'modules/containers/set-up',
    kind: 'lesson',
    relativePath: 'modules/2-containers/01-set-up.md',
  },
  {
    id: 'roadmap/data',
    kind: 'session',
    relativePath: 'roadmap/2-data/index.md',
  },
  {
    id: 'project/planning',
    kind: 'stage',
    relativePath: 'project/01-planning.md',
  },
  {
    id: 'modules/containers/errors',
    kind: 'errors',
    relativePath: 'modules/2-containers/errors.md',
  },
];
/** What these pages follow. */
const course = [
  ...testPair('modules/2-containers/index.md'),
  ...testPair('project/index.md'),
  ...testPair('project/01-planning.md'),
  ...testPair('roadmap/1-first/index.md'),
  ...testPair('roadmap/2-data/index.md', {facts: {session: 2}}),
];
const answers = {
  id: 'some-page',
  title: 'Tytuł: po polsku',
  'title-en': 'Title: in English',
  in: 'modules/containers',
  category: 'mlops',
  kind: 'concept',
  points: '5',
};
const english = 'i18n/en/docusaurus-plugin-content-docs/current';

/** A lesson wants more words, and the roadmap has nine sessions; the English page is pinned when it is written. */
const more: Readonly<Record<string, readonly string[]>> = {
  lesson: ['lesson-parts'],
  session: ['order'],
};

describe('a new page', () => {
  test.each([
    ['term', 'glossary/some-page.md'],
    ['lesson', 'modules/2-containers/02-some-page.md'],
    ['stage', 'project/02-some-page.md'],
    ['session', 'roadmap/3-some-page/index.md'],
  ] as const)(
    '%s stands in both languages, and only its words are missing',
    (kind, path) => {
      const files = newPageFiles(kind, answers, pages, '2026-01-02');
      expect([...files.keys()]).toEqual([`docs/${path}`, `${english}/${path}`]);
      const begun = [...files].map(([file, text], index) =>
        sourcePage(
          {
            path: file,
            relativePath: path,
            edition: '2',
            locale: index === 0 ? 'pl' : 'en',
          },
          text,
        ),
      );
      const found = problems(
        [testEdition([...course, ...begun])],
        memoryRepository({}),
      ).filter(({file}) => files.has(file));
      expect(new Set(found.map(({rule}) => rule))).toEqual(
        new Set([...(more[kind] ?? []), 'unwritten', 'current-translations']),
      );
    },
  );
});

describe('answers', () => {
  const question = (kind: (typeof newKinds)[number], key: string) => {
    const found = questionsFor(kind, pages).find((one) => one.key === key);
    if (found === undefined) throw new Error(`no question "${key}"`);
    return found;
  };

  test.each([
    [
      'term',
      'id',
      'Karta Modelu',
      '"id" is "Karta Modelu"; write English lower-case words joined by "-".',
    ],
    ['term', 'title', ' ', '"title" is empty.'],
    [
      'lesson',
      'in',
      'modules/containrs',
      '"in" is "modules/containrs". Did you mean "modules/containers"? There are: modules/containers, roadmap/data.',
    ],
    ['stage', 'points', '-5', '"points" is "-5"; write a whole number.'],
    [
      'error',
      'lesson',
      'capstone',
      '"lesson" is "capstone"; write page#section.',
    ],
  ] as const)('of %s: %s %j', (kind, key, answer, sentence) => {
    expect(answerProblem(question(kind, key), answer)).toBe(sentence);
  });

  test('that fit are taken', () => {
    for (const kind of newKinds)
      for (const one of questionsFor(kind, pages)) {
        const fitting =
          one.options?.[0] ??
          {points: '5', lesson: 'a/b#c'}[one.key] ??
          'some-words';
        expect(
          answerProblem(one, fitting),
          `${kind} ${one.key}`,
        ).toBeUndefined();
      }
  });
});

test('an error joins the last fence', () => {
  const page =
    'A\n\n```errors\n- id: a\n```\n\n## B\n\n```errors\n- id: b\n```\n';
  expect(withError(page, '- id: c\n')).toBe(
    'A\n\n```errors\n- id: a\n```\n\n## B\n\n```errors\n- id: b\n- id: c\n```\n',
  );
  expect(withError('no fence', '- id: c')).toBeUndefined();
});

describe('writing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  test('all or nothing', () => {
    const [first, second] = [join(folder, 'a/b.md'), join(folder, 'c/d.md')];
    mkdirSync(dirname(second), {recursive: true});
    writeFileSync(second, 'old');
    expect(() => {
      writeNewFiles(
        new Map([
          [first, 'new'],
          [second, 'new'],
        ]),
      );
    }).toThrow(`${second} exists. Choose another id, or edit it.`);
    expect(() => readFileSync(first)).toThrow('ENOENT');
    expect(readFileSync(second, 'utf8')).toBe('old');
  });
});

test('says in a sentence that a page exists, whatever loads the command', () => {
  const {status, stderr} = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', 'tasks/new/index.mts', 'term', 'docker'],
      ...['--title', 'Docker', '--title-en', 'Docker'],
      ...['--category', 'containers', '--kind', 'tool'],
    ],
    {cwd: join(import.meta.dirname, '../..'), encoding: 'utf8'},
  );
  expect({status, stderr}).toEqual({
    status: 1,
    stderr:
      '✗ docs/glossary/docker.md exists. Choose another id, or edit it.\n',
  });
});
