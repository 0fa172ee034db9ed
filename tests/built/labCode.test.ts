import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {
  buildFolder,
  builtFile,
  folderOf,
  pathOfLink,
  repository,
} from '../support/builtSite';
import {sitePages} from '../support/builtPages';
import {
  attribute,
  classesOf,
  textOf,
  type PageTree,
} from '../support/builtPages/pageTree';
import {listed, type Finding} from './listed';
import {pageAt, shownAt} from './pageAt';

const words = {
  pl: {
    verified:
      /Uruchomione: Python 3\.\d+ · FastAPI \d+\.\d+ · \d+ \p{L}+ \d{4}(?: · ponad 90 dni temu: [^·]+)? · kod laboratorium$/u,
    region: /^(Fragment \S+|Cały plik) · Pobierz \S+$/,
    untested: 'Tego bloku nie uruchamiają testy.',
  },
  en: {
    verified:
      /Run with Python 3\.\d+ · FastAPI \d+\.\d+ on \w+ \d+, \d{4}(?: · more than 90 days ago: [^·]+)? · code of the lab$/,
    region: /^(Region \S+|The whole file) · Download \S+$/,
    untested: 'No test runs this block.',
  },
} as const;

/** Pages with code from a lab, or with code that no test runs. */
const pagesWithNotes = sitePages().filter(({shape}) =>
  shape.includes('.course-code-note'),
);

describe.each(locales)('in %s', (locale) => {
  const said = words[locale];
  const pages = pagesWithNotes
    .filter((page) => page.locale === locale)
    .map(({path}) => pageAt(path));

  test('code says its region and gives its file, or says that no test runs it', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(
      listed(
        pages.flatMap((page) =>
          notesOf(page)
            .map(({text}) => text)
            .filter((text) => text !== said.untested && !said.region.test(text))
            .map((problem) => ({path: page.path, problem})),
        ),
      ),
    ).toEqual([]);
  });

  test('the file that a quotation gives is the file of the lab', () => {
    const findings: Finding[] = [];
    for (const page of pages)
      for (const {href} of notesOf(page)) {
        if (href === undefined) continue;
        const path = pathOfLink(href);
        const file = path.slice(folderOf(locale).length);
        if (builtFile(path) !== readFileSync(join(repository, file), 'utf8'))
          findings.push({path: page.path, problem: `${path} differs`});
      }
    expect(listed(findings)).toEqual([]);
  });

  test('a lesson says with what its code ran, and where all of it is', () => {
    const lessons = pages
      .map(({path}) => ({path, shown: shownAt(path)}))
      .filter(({shown}) =>
        shown.items.some((item) => said.verified.test(item)),
      );
    expect(lessons.length).toBeGreaterThan(0);
    expect(
      lessons
        .filter(
          ({shown}) => !shown.links.some(({href}) => href.endsWith('#lab')),
        )
        .map(({path}) => path),
    ).toEqual([]);
  });

  test('the weekend’s page gives the lab as an archive of what git tracks, with its commands', () => {
    const path = `${folderOf(locale)}docs/modules/model-api/`;
    const page = pageAt(path);
    const archive = readFileSync(join(buildFolder, 'labs/model-api.zip'));
    const {paragraphs, links} = shownAt(path);
    expect(links.map(({href}) => pathOfLink(href))).toContain(
      `${folderOf(locale)}labs/model-api.zip`,
    );
    expect(paragraphs.join('\n')).toContain(
      `(${Math.ceil(archive.length / 1000)} kB)`,
    );
    const files = unzipSync(archive);
    if (existsSync(join(repository, '.git')))
      expect(Object.keys(files).sort()).toEqual(trackedFiles('model-api'));
    const readme = strFromU8(files['model-api/README.md'] ?? new Uint8Array());
    const commands = page
      .all('pre')
      .filter((block) => classesOf(block).includes('language-sh'))
      .map(textOf)
      .at(-1);
    const lines = (commands ?? '').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !readme.includes(line.trim()))).toEqual([]);
  });
});

/** The notes under blocks of code, with the file that they lead to. */
function notesOf(page: PageTree): {text: string; href: string | undefined}[] {
  return page.elements
    .filter((element) => classesOf(element).includes('course-code-note'))
    .map((note) => ({
      text: textOf(note),
      href: page
        .all('a')
        .filter((link) => page.around(link).includes(note))
        .map((link) => attribute(link, 'href'))[0],
    }));
}

function trackedFiles(lab: string): string[] {
  return execFileSync('git', ['ls-files', '-z', `labs/${lab}`], {
    cwd: repository,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => path.replace('labs/', ''))
    .sort();
}
