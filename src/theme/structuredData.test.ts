import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';

const mark = 'application/ld+json';

test('every component of the theme that writes structured data is replaced by one that escapes it', () => {
  const theme = 'node_modules/@docusaurus/theme-classic/lib/theme';
  const writers = filesWith(mark, theme, /\.js$/).map(dirname);
  expect(writers).not.toEqual([]);
  expect(
    writers.filter(
      (component) => !existsSync(join('src/theme', component, 'index.tsx')),
    ),
  ).toEqual([]);
});

test('structured data gets into a page in one way only', () => {
  expect(filesWith(mark, 'src', /(?<!\.test)\.tsx?$/)).toEqual([
    'components/JsonLd/index.tsx',
  ]);
});

/** Paths below a folder, sorted. */
function filesWith(text: string, folder: string, name: RegExp): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => name.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(text))
    .sort();
}
