import {expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {
  builtFile,
  canonicalPath,
  folderOf,
  pathOf,
  pathOfLink,
} from '../support/builtSite';
import {sitePages} from '../support/builtPages';
import {elementsIn} from './elementsIn';
import {differences} from './listed';
import {shownAt} from './pageAt';

const textsOf = (locale: (typeof locales)[number]): string[] =>
  elementsIn(builtFile(`${folderOf(locale)}sitemap.xml`))
    .filter(({name}) => name === 'loc')
    .map(({text}) => text);

test.each(locales)(
  'the sitemap lists every built page that search engines may list, in one edition, once, and nothing else (%s)',
  (locale) => {
    const listed = textsOf(locale).map(pathOf);
    const due = sitePages()
      .filter((page) => page.locale === locale && page.isIndexed)
      .map(({path}) => path)
      .filter((path) => canonicalPath(path) === path);
    expect(due.length).toBeGreaterThan(0);
    expect(differences(listed, due)).toEqual([]);
  },
);

test('every page but the search and the state of the translation may be listed by search engines', () => {
  expect(
    sitePages()
      .filter(({isIndexed}) => !isIndexed)
      .map(({path}) => path),
  ).toEqual(['en/search/', 'en/translations/', 'search/', 'translations/']);
});

test('both languages have the same pages', () => {
  const pathsOf = (locale: string): string[] =>
    sitePages()
      .filter((page) => page.locale === locale)
      .map(({path}) => path);
  expect(
    differences(
      pathsOf('en'),
      pathsOf('pl').map((path) => `en/${path}`),
    ),
  ).toEqual([]);
});

test.each(locales)(
  'the site map leads to every page of every edition, once (%s)',
  (locale) => {
    const links = shownAt(`${folderOf(locale)}site-map/`)
      .links.map(({href}) => pathOfLink(href))
      .filter((path) => path.startsWith(`${folderOf(locale)}docs/`));
    const due = sitePages()
      .map(({path}) => path)
      .filter((path) => path.startsWith(`${folderOf(locale)}docs/`));
    expect(differences(links, due)).toEqual([]);
  },
);
