import {kitchenSink} from './support/kitchenSink';
import {expect, hydrated, open, test, type Page} from './support/site';

for (const {page: name, pl, en} of [
  {page: 'the landing page', pl: '', en: 'en/'},
  {page: 'a page of the docs', pl: 'docs/project/', en: 'en/docs/project/'},
  {
    page: 'a page of an older edition',
    pl: 'docs/1/roadmap/data/',
    en: 'en/docs/1/roadmap/data/',
  },
  {page: 'a post', pl: 'blog/site-is-up/', en: 'en/blog/site-is-up/'},
  {page: 'the site map', pl: 'site-map/', en: 'en/site-map/'},
])
  test(`the language switch keeps ${name}, there and back`, async ({
    page,
    server,
  }) => {
    await open(page, pl);
    await switchLanguage(page, 'Polski', 'English');
    await expect(page).toHaveURL(server.url + en);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    await switchLanguage(page, 'English', 'Polski');
    await expect(page).toHaveURL(server.url + pl);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  });

test('the language switch keeps the section', async ({page, server}) => {
  await open(page, 'docs/project/#rubric');
  await switchLanguage(page, 'Polski', 'English');
  await expect(page).toHaveURL(`${server.url}en/docs/project/#rubric`);
});

test('the language can be switched with the keyboard alone', async ({
  page,
  server,
}) => {
  await open(page, 'docs/project/');
  await page.getByRole('button', {name: 'Polski', exact: true}).focus();
  await page.keyboard.press('Enter');
  const english = page.getByRole('link', {name: 'English', exact: true});
  await expect(english).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(english).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}en/docs/project/`);
});

test('dark mode survives a language switch', async ({page}) => {
  await open(page, 'docs/project/');
  const html = page.locator('html');
  const toggle = page.getByRole('button', {
    name: 'Przełącz pomiędzy ciemnym a jasnym motywem',
  });
  // The choices follow one another: the system's, light, dark.
  await expect(html).toHaveAttribute('data-theme-choice', 'system');
  await toggle.click();
  await expect(html).toHaveAttribute('data-theme-choice', 'light');
  await toggle.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');

  await switchLanguage(page, 'Polski', 'English');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

async function switchLanguage(
  page: Page,
  from: string,
  to: string,
): Promise<void> {
  await page.getByRole('button', {name: from, exact: true}).hover();
  await page
    .getByRole('navigation')
    .getByRole('link', {name: to, exact: true})
    .click();
  await page.mouse.move(0, 0);
  await hydrated(page);
}

test('a page that the browser translates goes on working', async ({
  page,
  server,
}) => {
  await open(page, kitchenSink.path);
  await page.evaluate(translateTexts);
  const question = page
    .locator('form')
    .filter({has: page.locator('.course-quiz-question')})
    .first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button').first().click();
  await expect(question.getByRole('status')).not.toBeEmpty();
  await page.locator('.course-done-button').last().click();
  await page.evaluate(translateTexts);

  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.fill('kontener');
  await expect(page.getByRole('option').first()).toContainText(/kontener/i);
  await page.evaluate(translateTexts);
  await field.fill('kubernetes');
  await expect(page.getByRole('option').first()).toContainText(/kubernetes/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(server.url + kitchenSink.path);
  await page.evaluate(translateTexts);
  await page.goBack();
  await expect(page).toHaveURL(server.url + kitchenSink.path);
  await expect(question.getByRole('radio').first()).toBeVisible();
});

/** Does to each text what a browser's translator does: puts it into elements of its own. Runs in the page. */
function translateTexts(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('[translate=no], script, style, textarea'))
      continue;
    const [outer, inner] = [
      document.createElement('span'),
      document.createElement('span'),
    ];
    text.before(outer);
    outer.append(inner);
    inner.append(`${text.data} `);
    text.remove();
  }
}
