import {expect, open, test} from './support/site';

test('a page whose scripts are gone since a new release is loaded whole', async ({
  page,
  server,
}) => {
  await open(page, '');
  await page.route('**/assets/js/**', (route) =>
    route.fulfill({status: 404, body: ''}),
  );
  await page
    .getByRole('navigation')
    .getByRole('link', {name: 'Słownik', exact: true})
    .click();
  await expect(page).toHaveURL(`${server.url}docs/glossary/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Słownik');
});
