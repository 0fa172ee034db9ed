import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {testEdition, testPage} from '../../../tests/support/coursePages';
import type {CourseStore} from './courseStore';
import {writeLlmsText} from './writeLlmsText';
import {writeMarkdownTwins} from './writeMarkdownTwins';
import {writeOpenData, type BuiltSite} from './writeOpenData';

// A site below a path of its host, in English, in which one of two terms is not translated.
const pages = [
  testPage('glossary/docker.md', {facts: {title: 'Dok'}}),
  testPage('glossary/docker.md', {
    locale: 'en',
    body: '## Why {#why}\n\n[All terms](/docs/glossary/)\n',
  }),
  testPage('glossary/helm.md', {facts: {title: 'Ster', untranslated: true}}),
];
const store = {
  editions: () => [{...testEdition(pages), id: '2'}],
} as unknown as CourseStore;
let outDir: string;
const written = (path: string) => readFileSync(join(outDir, path), 'utf8');

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'written-'));
  const site = {
    outDir,
    siteDir: '/course',
    baseUrl: '/kurs/en/',
    siteConfig: {url: 'https://x.org', title: 'Course', tagline: 'All of it'},
    i18n: {
      currentLocale: 'en',
      localeConfigs: {pl: {baseUrl: '/kurs/'}, en: {baseUrl: '/kurs/en/'}},
    },
  } as unknown as BuiltSite;
  await writeOpenData(site, store);
  await writeMarkdownTwins(site, store, []);
  await writeLlmsText(site, store);
});

afterAll(() => {
  rmSync(outDir, {recursive: true});
});

describe('below a path of its host', () => {
  test('open data lead to the pages of their language, and mark what is not translated', () => {
    const {terms} = JSON.parse(written('data/2/glossary.json')) as {
      terms: object[];
    };
    expect(terms).toMatchObject([
      {
        id: 'docker',
        title: 'Docker',
        language: 'en',
        url: 'https://x.org/kurs/en/docs/glossary/docker/',
      },
      {
        id: 'helm',
        title: 'Ster',
        language: 'pl',
        url: 'https://x.org/kurs/docs/glossary/helm/',
      },
    ]);
  });

  test('Markdown twins have whole addresses, and say when they are not translated', () => {
    expect(written('docs/glossary/docker/index.md')).toBe(
      '# Docker\n\n<https://x.org/kurs/en/docs/glossary/docker/> (edition 2)\n\n## Why\n\n[All terms](https://x.org/kurs/en/docs/glossary/)\n',
    );
    expect(written('docs/glossary/helm/index.md')).toContain(
      '> Not translated yet. The text is in Polish: <https://x.org/kurs/docs/glossary/helm/>',
    );
  });

  test('llms.txt leads to the twins, and marks those that are not translated', () => {
    const text = written('llms.txt');
    expect(text).toContain(
      '- [Docker](https://x.org/kurs/en/docs/glossary/docker/index.md)\n',
    );
    expect(text).toContain(
      '- [Ster](https://x.org/kurs/en/docs/glossary/helm/index.md) (in Polish)\n',
    );
    expect(text).toContain('https://x.org/kurs/en/data/2/rubric.json');
  });
});
