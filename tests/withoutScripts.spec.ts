import {locales} from '../src/domain/locale';
import {expect, folderOf, test} from './support/site';

test.use({javaScriptEnabled: false});

const words = {
  pl: {
    start: 'Zacznij tutaj',
    siteMap: 'Mapa strony',
    solution: 'Rozwiązanie',
  },
  en: {start: 'Start here', siteMap: 'Site map', solution: 'Solution'},
} as const;

for (const locale of locales) {
  const {start, siteMap, solution} = words[locale];
  const folder = folderOf(locale);

  test(`the landing page leads into the course (${locale})`, async ({
    page,
    server,
  }) => {
    await page.goto(folder);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toBeVisible();
    await main.getByRole('link', {name: start, exact: true}).click();
    await expect(page).toHaveURL(`${server.url}${folder}docs/`);
    await expect(
      page.getByRole('main').getByRole('heading', {level: 1}),
    ).toBeVisible();
  });

  test(`a solution is closed, and can be opened (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${folder}docs/modules/model-api/`);
    const details = page
      .getByRole('group')
      .filter({has: page.getByText(solution, {exact: true})})
      .first();
    const content = details.locator('> :not(summary)').first();
    await expect(content).toBeHidden();
    await details.getByText(solution, {exact: true}).click();
    await expect(content).toBeVisible();
  });

  test(`the site map is one click away from a narrow page and leads on (${locale})`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(`${folder}docs/glossary/pod/`);
    await page.getByRole('link', {name: siteMap, exact: true}).click();
    await expect(page).toHaveURL(`${server.url}${folder}site-map/`);
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Kubernetes', exact: true})
      .first()
      .click();
    await expect(page).toHaveURL(
      `${server.url}${folder}docs/glossary/kubernetes/`,
    );
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      'Kubernetes',
    );
  });
}
