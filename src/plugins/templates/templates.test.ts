import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {locales} from '../../domain/locale';
import {
  examplePath,
  templateNames,
  templatePath,
} from '../../domain/templates/templates';
import {templatesPlugin, templatesStaticDirectory} from '.';

const siteDir = join(import.meta.dirname, '../../..');
const textOf = (path: string) => readFileSync(join(siteDir, path), 'utf8');

/** The headings of a template and the columns of its tables, as numbers: what must not differ between languages. */
function shapeOf(path: string): string[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, index, lines) => {
      const heading = /^#+/.exec(line)?.[0];
      if (heading !== undefined) return [heading];
      const isTableHead = /^\|( ---)/.test(lines[index + 1] ?? '');
      return isTableHead ? [`${line.split('|').length - 2} columns`] : [];
    });
}

function headingsOf(path: string): string[] {
  // A title may name the project.
  return textOf(path)
    .split('\n')
    .filter((line) => line.startsWith('## '));
}

describe.each(templateNames)('the template %s', (name) => {
  test('has the same headings and tables in both languages', () => {
    expect(shapeOf(templatePath(name, 'en'))).toEqual(
      shapeOf(templatePath(name, 'pl')),
    );
  });

  test.each(locales)(
    'is filled in as an example, under its own headings: %s',
    (locale) => {
      const template = templatePath(name, locale);
      const example = examplePath(name, locale);
      expect(headingsOf(example)).toEqual(headingsOf(template));
      expect(shapeOf(example)).toEqual(shapeOf(template));
      expect(textOf(example)).not.toMatch(/\| \|/);
      expect(textOf(example).length).toBeGreaterThan(textOf(template).length);
    },
  );
});

test('every stage hands in something that has a template, and every template belongs to a stage', () => {
  const stages = [
    'docs/project',
    'i18n/en/docusaurus-plugin-content-docs/current/project',
  ].flatMap((folder) =>
    readdirSync(join(siteDir, folder))
      .filter((name) => /^\d/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const handedIn = stages.map((path) =>
    (/^templates: \[(.+)\]$/m.exec(textOf(path))?.[1] ?? 'none').split(', '),
  );
  expect(stages).toHaveLength(22);
  expect(new Set(handedIn.flat())).toEqual(new Set(templateNames));
});

test('the site serves each template, each example and one archive of all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  await symlink(join(siteDir, 'templates'), join(folder, 'templates'));
  await templatesPlugin({siteDir: folder} as LoadContext).loadContent?.();
  const served = join(folder, templatesStaticDirectory);
  const archive = unzipSync(
    readFileSync(join(served, 'templates/templates.zip')),
  );
  const paths = locales.flatMap((locale) =>
    templateNames.flatMap((name) => [
      templatePath(name, locale),
      examplePath(name, locale),
    ]),
  );
  expect(paths.filter((path) => !existsSync(join(served, path)))).toEqual([]);
  expect(Object.keys(archive).sort()).toEqual([...paths].sort());
  await rm(folder, {recursive: true});
});
