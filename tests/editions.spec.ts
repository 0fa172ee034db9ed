import {expect, open, test, type Page} from './support/site';

const words = {
  pl: {current: 'Edycja 2', older: 'Edycja 1', project: 'Projekt'},
  en: {project: 'Project'},
} as const;

const {current, older} = words.pl;

test('the edition switch keeps the page, there and back', async ({
  page,
  server,
}) => {
  await open(page, 'docs/roadmap/data/');
  await chooseEdition(page, current, older);
  await expect(page).toHaveURL(`${server.url}docs/1/roadmap/data/`);

  await chooseEdition(page, older, current);
  await expect(page).toHaveURL(`${server.url}docs/roadmap/data/`);
});

test('the banner of the older edition leads to the same page of the current one', async ({
  page,
  server,
}) => {
  await open(page, 'docs/1/project/planning/');
  const banner = page.getByRole('alert');
  await expect(banner).toContainText(older);
  await banner.getByRole('link').click();
  await expect(page).toHaveURL(`${server.url}docs/project/planning/`);
  await expect(banner).toHaveCount(0);
});

test('the chosen edition is remembered on other pages, and survives a language switch', async ({
  page,
  server,
}) => {
  await open(page, 'docs/project/');
  await chooseEdition(page, current, older);
  await expect(page).toHaveURL(`${server.url}docs/1/project/`);
  await open(page, '');
  await openProject(page, words.pl.project);
  await expect(page).toHaveURL(`${server.url}docs/1/project/`);
  await open(page, 'en/');
  await openProject(page, words.en.project);
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

async function openProject(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', {name, exact: true})
    .click();
}
