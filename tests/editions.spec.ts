import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  builtFile,
  expect,
  open,
  sitePages,
  test,
  type Page,
} from './support/site';

const words = {
  pl: {folder: '', current: 'Edycja 2', older: 'Edycja 1', project: 'Projekt'},
  en: {
    folder: 'en/',
    current: 'Edition 2',
    older: 'Edition 1',
    project: 'Project',
  },
} as const;

test('edition 1 is frozen', () => {
  const versions: unknown = JSON.parse(
    readFileSync(join(__dirname, '../versions.json'), 'utf8'),
  );
  expect(versions).toEqual(['1']);
});

test('every page of edition 1 says that it is an older edition, and no other page does', () => {
  const pages = sitePages.map(({path}) => ({
    path,
    isOlder: /^(en\/)?docs\/1\//.test(path),
    saysSo: builtFile(`${path}index.html`).includes('theme-doc-version-banner'),
  }));
  expect(pages.filter(({isOlder}) => isOlder).length).toBeGreaterThan(0);
  expect(
    pages
      .filter(({isOlder, saysSo}) => isOlder !== saysSo)
      .map(({path}) => path),
  ).toEqual([]);
});

for (const [locale, {folder, current, older, project}] of Object.entries(
  words,
)) {
  test(`the edition switch keeps the page, there and back (${locale})`, async ({
    page,
    server,
  }) => {
    await open(page, `${folder}docs/roadmap/data/`);
    await chooseEdition(page, current, older);
    await expect(page).toHaveURL(`${server.url}${folder}docs/1/roadmap/data/`);

    await chooseEdition(page, older, current);
    await expect(page).toHaveURL(`${server.url}${folder}docs/roadmap/data/`);
  });

  test(`the banner of the older edition leads to the same page of the current one (${locale})`, async ({
    page,
    server,
  }) => {
    await open(page, `${folder}docs/1/project/planning/`);
    const banner = page.getByRole('alert');
    await expect(banner).toContainText(older);
    await banner.getByRole('link').click();
    await expect(page).toHaveURL(
      `${server.url}${folder}docs/project/planning/`,
    );
    await expect(banner).toHaveCount(0);
  });

  test(`the chosen edition is remembered on other pages (${locale})`, async ({
    page,
    server,
  }) => {
    await open(page, `${folder}docs/project/`);
    await chooseEdition(page, current, older);
    await expect(page).toHaveURL(`${server.url}${folder}docs/1/project/`);
    await open(page, folder);
    await page
      .getByRole('navigation')
      .getByRole('link', {name: project, exact: true})
      .click();
    await expect(page).toHaveURL(`${server.url}${folder}docs/1/project/`);
  });
}

test('the chosen edition survives a language switch', async ({
  page,
  server,
}) => {
  await open(page, 'docs/project/');
  await chooseEdition(page, words.pl.current, words.pl.older);
  await expect(page).toHaveURL(`${server.url}docs/1/project/`);
  await open(page, 'en/');
  await page
    .getByRole('navigation')
    .getByRole('link', {name: words.en.project, exact: true})
    .click();
  await expect(page).toHaveURL(`${server.url}en/docs/1/project/`);
});

async function chooseEdition(
  page: Page,
  from: string,
  to: string,
): Promise<void> {
  await page.getByRole('button', {name: from, exact: true}).hover();
  await page.getByRole('link', {name: to, exact: true}).click();
  await page.mouse.move(0, 0);
}
