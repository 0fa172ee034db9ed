import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {locales} from '../src/domain/locale';
import {
  builtFile,
  buildFolder,
  expect,
  folderOf,
  pathOf,
  sitePages,
  test,
} from './support/site';

test('every page of the docs has a Markdown twin with the same title', () => {
  const docs = sitePages.filter(({path}) => /^(en\/)?docs\//.test(path));
  expect(docs.length).toBeGreaterThan(0);
  const wrong = docs.filter(({path, url}) => {
    const twin = `${path}index.md`;
    return (
      !existsSync(join(buildFolder, twin)) ||
      !builtFile(twin).startsWith(`# ${titleOf(path)}\n\n<${url}>`)
    );
  });
  expect(wrong.map(({path}) => path)).toEqual([]);
});

for (const locale of locales)
  test(`llms.txt lists the Markdown of every page of the current edition (${locale})`, async ({
    request,
  }) => {
    const folder = folderOf(locale);
    const text = await (await request.get(`${folder}llms.txt`)).text();
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, url = '']) =>
      pathOf(url),
    );
    const due = sitePages
      .filter((page) => page.locale === locale)
      .map(({path}) => path)
      .filter(
        (path) =>
          path.startsWith(`${folder}docs/`) &&
          !path.startsWith(`${folder}docs/1/`),
      );
    expect(links.toSorted()).toEqual(
      due.map((path) => `${path}index.md`).toSorted(),
    );

    for (const link of links) {
      const answer = await request.get(link);
      expect(answer.status(), link).toBe(200);
    }
    for (const [url] of text.matchAll(/https?:[^\s)]+\.json/g)) {
      const answer = await request.get(pathOf(url));
      expect(answer.status(), url).toBe(200);
    }
  });

/** The heading of a page as it was served. */
function titleOf(path: string): string {
  const [, title = ''] =
    /<h1[^>]*>(.*?)<\/h1>/s.exec(builtFile(`${path}index.html`)) ?? [];
  return title
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
