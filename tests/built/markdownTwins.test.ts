import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {
  builtFile,
  builtUrl,
  folderOf,
  isServed,
  pathOf,
} from '../support/builtSite';
import {sitePages} from '../support/builtPages';
import {differences, listed} from './listed';

const docs = sitePages().filter(({path}) => /^(en\/)?docs\//.test(path));

test('every page of the docs has a Markdown twin with the same title', () => {
  expect(docs.length).toBeGreaterThan(0);
  expect(
    listed(
      docs.flatMap(({path, heading}) => {
        const twin = `${path}index.md`;
        if (!isServed(twin)) return [{path, problem: 'no twin'}];
        const start = `# ${heading}\n\n<${builtUrl(path)}>`;
        return builtFile(twin).startsWith(start)
          ? []
          : [{path, problem: `the twin does not begin with ${start}`}];
      }),
    ),
  ).toEqual([]);
});

describe.each(locales)('llms.txt in %s', (locale) => {
  const folder = folderOf(locale);
  const text = builtFile(`${folder}llms.txt`);

  test('lists the Markdown of every page of the current edition', () => {
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, url = '']) =>
      pathOf(url),
    );
    const due = docs
      .filter((page) => page.locale === locale)
      .filter(({path}) => !path.startsWith(`${folder}docs/1/`))
      .map(({path}) => `${path}index.md`);
    expect(differences(links, due)).toEqual([]);
  });

  test('names open data that is there', () => {
    const data = [...text.matchAll(/https?:[^\s)]+\.json/g)].map(([url]) =>
      pathOf(url),
    );
    expect(data.length).toBeGreaterThan(0);
    expect(data.filter((path) => !isServed(path))).toEqual([]);
  });
});
