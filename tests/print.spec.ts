import {expect, open, test} from './support/site';

test('paper shows the text of a page and nothing to click through', async ({
  page,
}) => {
  await open(page, 'docs/1/project/planning/');
  const navigation = page.getByRole('navigation');
  const banner = page.getByRole('alert');
  const footer = page.getByRole('contentinfo');
  await expect(navigation.first()).toBeVisible();
  await expect(banner).toBeVisible();
  await expect(footer).toBeVisible();

  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(navigation.filter({visible: true})).toHaveCount(0);
  await expect(banner).toBeHidden();
  await expect(footer).toBeHidden();
});

test('paper is white and its ink black, in dark mode too', async ({page}) => {
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await open(page, 'docs/project/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const article = page.getByRole('article');
  await expect(article).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS(
    'background-color',
    'rgb(255, 255, 255)',
  );
});

test('paper shows closed solutions', async ({page}) => {
  await open(page, 'docs/modules/model-api/');
  const content = page
    .getByRole('group')
    .filter({has: page.getByText('Rozwiązanie', {exact: true})})
    .first()
    .locator('> :not(summary)')
    .first();
  await expect(content).toBeHidden();
  await page.emulateMedia({media: 'print'});
  const box = await content.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(0);
});
