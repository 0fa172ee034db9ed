import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import type {KnownPage} from '../../src/domain/notFound/nearPages';
import {pagesFile} from '../../src/domain/notFound/pagesFile';
import {basePath, builtFile, folderOf, isServed} from '../support/builtSite';
import {attribute, readTree, textOf} from '../support/builtPages/pageTree';

describe.each(locales)('the page for a missing one in %s', (locale) => {
  const path = `${folderOf(locale)}404.html`;
  const page = readTree(path, builtFile(path));
  const main = page
    .all('a', 'h1')
    .filter((element) =>
      page.around(element).some(({tagName}) => tagName === 'main'),
    );

  test('speaks its language first', () => {
    const [heading] = main;
    expect(heading && textOf(heading)).toBe(
      {pl: 'Nie ma takiej strony', en: 'There is no such page'}[locale],
    );
  });

  test('leads to pages of both languages, below the site’s base', () => {
    const links = main
      .filter(({tagName}) => tagName === 'a')
      .map((link) => attribute(link, 'href'));
    const due = (folder: string) =>
      ['', 'search/', 'site-map/'].map((end) => basePath + folder + end);
    expect(links).toEqual(
      [locale, ...locales.filter((other) => other !== locale)].flatMap((one) =>
        due(folderOf(one)),
      ),
    );
  });

  test('finds every page of its language by a small list', () => {
    const pages = JSON.parse(
      builtFile(folderOf(locale) + pagesFile),
    ) as KnownPage[];
    const paths = pages.map(([own]) => own);
    expect(paths).toContain('/docs/glossary/docker/');
    expect(
      paths.filter((own) => !isServed(folderOf(locale) + own.slice(1))),
    ).toEqual([]);
    expect(pages.filter(([, title]) => title === '')).toEqual([]);
  });
});
