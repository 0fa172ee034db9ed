import {expect, open, test} from './support/site';

for (const {what, value} of [
  {what: 'nonsense', value: '}{ \u0000 🦊'},
  {what: 'what another site would keep', value: '{"version":99}'},
])
  test(`a page works when the browser’s storage holds ${what}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await open(page, 'docs/1/project/');
    await page.evaluate((damaged) => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, damaged);
      localStorage.setItem('theme-mlops-course', damaged);
    }, value);

    await open(page, 'docs/project/');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await page
      .getByRole('button', {name: 'Przełącz pomiędzy ciemnym a jasnym motywem'})
      .click();
    expect(errors).toEqual([]);
  });

test('a page works when the browser forbids storage', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await open(page, 'docs/project/');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', {name: 'Słownik', exact: true})
    .click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Słownik');
  expect(errors).toEqual([]);
});
