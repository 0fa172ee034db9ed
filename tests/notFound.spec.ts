import {expect, hydrated, test} from './support/site';

const titles = {pl: 'Nie ma takiej strony', en: 'There is no such page'};
const ways = {
  pl: ['Strona główna', 'Szukaj', 'Mapa strony'],
  en: ['Home', 'Search', 'Site map'],
};
const folders = {pl: '', en: 'en/'};

for (const {what, path, first} of [
  {what: 'an unknown address', path: 'docs/nie-ma-takiej/', first: 'pl'},
  {what: 'an English one', path: 'en/docs/no-such-page/', first: 'en'},
  {what: 'a doubled /en/', path: 'en/en/docs/project/', first: 'en'},
  {what: 'a malformed %', path: 'docs/%E0%A4%A/', first: 'pl'},
  {what: 'an emoji', path: 'docs/🦊/', first: 'pl'},
] as const)
  test(`${what} is answered in both languages, that of the address first, with ways on`, async ({
    page,
    server,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await hydrated(page);

    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toHaveText(
      titles[first],
    );
    for (const locale of ['pl', 'en'] as const) {
      const section = main.locator(`section[lang=${locale}]`);
      await expect(section.getByRole('heading')).toHaveText(titles[locale]);
      for (const [index, end] of ['', 'search/', 'site-map/'].entries()) {
        const link = section.getByRole('link', {
          name: ways[locale][index] ?? '',
          exact: true,
        });
        const href = (await link.getAttribute('href')) ?? '';
        const {pathname} = new URL(href, server.url);
        expect(new URL(pathname, server.url).href).toBe(
          server.url + folders[locale] + end,
        );
      }
    }
    expect(errors).toEqual([]);
  });

test('an address with capitals leads to the page that it means', async ({
  page,
  server,
}) => {
  await page.goto('en/docs/Glossary/DOCKER/?q=A#B');
  await page.waitForURL(`${server.url}en/docs/glossary/docker/?q=A#B`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker');
});

for (const {what, path, near} of [
  {
    what: 'a typo',
    path: 'docs/glossary/dokcer/',
    near: 'docs/glossary/docker/',
  },
  {
    what: 'a typo in English',
    path: 'en/docs/glossary/dokcer/',
    near: 'en/docs/glossary/docker/',
  },
  {
    what: 'the name of the file',
    path: 'docs/modules/1-model-api/03-rest-contract.html',
    near: 'docs/modules/model-api/rest-contract/',
  },
  {
    what: 'a doubled /en/',
    path: 'en/en/docs/project/',
    near: 'en/docs/project/',
  },
  {
    what: 'an order number',
    path: 'docs/modules/1-model-api/',
    near: 'docs/modules/model-api/',
  },
])
  test(`${what} in an address offers the page that was meant`, async ({
    page,
    server,
  }) => {
    await page.goto(path);
    const offer = page.getByRole('main').getByRole('status').getByRole('link');
    await offer.first().click();
    await expect(page).toHaveURL(server.url + near);
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      near.startsWith('en/') ? 'en' : 'pl',
    );
  });

test('the page of the English application leads to both languages', async ({
  page,
  server,
}) => {
  await page.goto('en/404.html');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', {level: 1})).toHaveText(titles.en);
  await main.getByRole('link', {name: 'Mapa strony'}).click();
  await expect(page).toHaveURL(`${server.url}site-map/`);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('a missing page has its ways on', async ({page, server}) => {
    await page.goto('docs/nie-ma-takiej/');
    const main = page.getByRole('main');
    await main.getByRole('link', {name: 'Site map'}).click();
    await expect(page).toHaveURL(`${server.url}en/site-map/`);
  });
});

test('an address in the wrong case still shows its page', async ({page}) => {
  const response = await page.goto('Docs/Project/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
});

test('a page that is gone offers the English site map in one click', async ({
  page,
  server,
}) => {
  await page.goto('en/docs/no-such-page/');
  await page.getByRole('main').getByRole('link', {name: 'Site map'}).click();
  await expect(page).toHaveURL(`${server.url}en/site-map/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
