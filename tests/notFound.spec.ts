import {expect, hydrated, test} from './support/site';

for (const {what, path} of [
  {what: 'an unknown address', path: 'docs/nie-ma-takiej/'},
  {what: 'an unknown English address', path: 'en/docs/no-such-page/'},
  {what: 'a doubled /en/', path: 'en/en/docs/project/'},
  {what: 'a malformed %', path: 'docs/%E0%A4%A/'},
  {what: 'an emoji', path: 'docs/🦊/'},
])
  test(`${what} is answered in both languages, with ways on`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await hydrated(page);

    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toHaveText(
      'Nie ma takiej strony',
    );
    const english = main.locator('section[lang=en]');
    await expect(english.getByRole('heading', {level: 2})).toHaveText(
      'There is no such page',
    );
    for (const name of [
      'Strona główna',
      'Szukaj',
      'Mapa strony',
      'Home',
      'Search',
      'Site map',
    ])
      await expect(main.getByRole('link', {name, exact: true})).toBeVisible();
    expect(errors).toEqual([]);
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
