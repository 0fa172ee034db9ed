import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import bundled from './bundled.json';
import {otherLicences} from './otherLicences';
import {readPackage} from './readPackage';

const site = mkdtempSync(join(tmpdir(), 'licences-'));
const repository = join(import.meta.dirname, '../../..');

afterAll(() => {
  rmSync(site, {recursive: true});
});

function install(
  name: string,
  manifest: Record<string, unknown>,
  files: Record<string, string> = {},
): void {
  const folder = join(site, 'node_modules', name);
  mkdirSync(folder, {recursive: true});
  const all = {...files, 'package.json': JSON.stringify(manifest)};
  for (const [file, text] of Object.entries(all))
    writeFileSync(join(folder, file), text);
}

test('takes the words that a package brings', () => {
  install(
    'whole',
    {
      version: '1.2.3',
      license: 'MIT',
      repository: {url: 'git+https://example.org/whole.git'},
    },
    {'LICENSE.md': 'Do as you like.', 'license.js': ''},
  );
  expect(readPackage(site, 'whole')).toEqual({
    name: 'whole',
    version: '1.2.3',
    licence: 'MIT',
    url: 'https://example.org/whole',
    text: 'Do as you like.',
  });
});

test('a package that brings none is given the common words, with its author', () => {
  install('bare', {license: '(ISC OR GPL-3.0)', author: {name: 'Ada'}});
  const {text} = readPackage(site, 'bare');
  expect(text).toContain('Copyright (c) Ada\n\n');
  expect(text).toContain('Permission to use, copy, modify');
});

test.each([
  [{}, 'names no licence in its package.json'],
  [{license: 'UNLICENSED'}, 'names no licence in its package.json'],
  [{license: 'SEE LICENSE IN x'}, 'names no licence in its package.json'],
  [{license: 'Mine'}, 'is under "Mine", which SPDX does not know'],
])('refuses a package that readers may not be given: %j', (manifest, why) => {
  install('wrong', manifest);
  expect(() => readPackage(site, 'wrong')).toThrow(`"wrong" ${why}`);
});

test('refuses a package that is not there', () => {
  expect(() => readPackage(site, 'gone')).toThrow('"gone" is not installed');
});

test('everything that readers get has a licence and its words', () => {
  const all = [
    ...bundled.map((name) => readPackage(repository, name)),
    ...otherLicences(repository),
  ];
  expect(all.filter(({text}) => text.trim().length < 200)).toEqual([]);
});
