import {locales} from '../src/domain/locale';
import {
  builtFile,
  expect,
  folderOf,
  open,
  sitePages,
  test,
} from './support/site';

const pathsOf = (locale: string): string[] =>
  sitePages.filter((page) => page.locale === locale).map(({path}) => path);

for (const locale of locales) {
  test(`the sitemap is well-formed and lists each page once (${locale})`, async ({
    visitor,
  }) => {
    await open(visitor, '');
    const urls = await visitor.evaluate(
      (xml) => {
        const map = new DOMParser().parseFromString(xml, 'application/xml');
        if (map.querySelector('parsererror') !== null) return [];
        return [...map.querySelectorAll('loc')].map((url) => url.textContent);
      },
      builtFile(`${folderOf(locale)}sitemap.xml`),
    );
    expect(urls).toEqual(
      sitePages.filter((page) => page.locale === locale).map(({url}) => url),
    );
    expect(new Set(urls).size).toBe(urls.length);
  });

  test(`the sitemap lists no search page, and pages of its own language only (${locale})`, () => {
    const paths = pathsOf(locale);
    expect(paths.filter((path) => /(^|\/)search\//.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('en/'))).toEqual(
      locale === 'en' ? paths : [],
    );
  });
}

test('both sitemaps list the same pages', () => {
  expect(pathsOf('en')).toEqual(pathsOf('pl').map((path) => `en/${path}`));
});

for (const locale of locales)
  test(`the site map leads to every page of every edition (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folderOf(locale)}site-map/`);
    const links = await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((elements) =>
        elements.map(
          (link) => new URL((link as HTMLAnchorElement).href).pathname,
        ),
      );
    const base = new URL(page.url()).pathname.replace(
      `${folderOf(locale)}site-map/`,
      '',
    );
    expect(links.toSorted()).toEqual(
      pathsOf(locale)
        .filter((path) => path.startsWith(`${folderOf(locale)}docs/`))
        .map((path) => base + path)
        .toSorted(),
    );
  });
