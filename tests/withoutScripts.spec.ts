import {kitchenSink} from './support/kitchenSink';
import {expect, test} from './support/site';

test.use({javaScriptEnabled: false});

const start = 'Zacznij tutaj';
const siteMap = 'Mapa strony';
const solution = 'Rozwiązanie';

test(`the landing page leads into the course`, async ({page, server}) => {
  await page.goto('');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', {level: 1})).toBeVisible();
  await main.getByRole('link', {name: start, exact: true}).click();
  await expect(page).toHaveURL(`${server.url}docs/`);
  await expect(
    page.getByRole('main').getByRole('heading', {level: 1}),
  ).toBeVisible();
});

test(`a solution is closed, and can be opened`, async ({page}) => {
  await page.goto(kitchenSink.path);
  const details = page
    .getByRole('group')
    .filter({has: page.getByText(solution, {exact: true})})
    .first();
  const content = details.locator('> :not(summary)').first();
  await expect(content).toBeHidden();
  await details.getByText(solution, {exact: true}).click();
  await expect(content).toBeVisible();
});

test(`the site map is one click away from a narrow page and leads on`, async ({
  page,
  server,
}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.goto(`docs/glossary/pod/`);
  await page.getByRole('link', {name: siteMap, exact: true}).click();
  await expect(page).toHaveURL(`${server.url}site-map/`);
  await page
    .getByRole('main')
    .getByRole('link', {name: 'Kubernetes', exact: true})
    .first()
    .click();
  await expect(page).toHaveURL(`${server.url}docs/glossary/kubernetes/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Kubernetes');
});
