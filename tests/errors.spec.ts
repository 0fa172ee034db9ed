import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {repository} from './support/builtSite';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {expect, open, test, type Page} from './support/site';

const words = {
  box: 'Wklej komunikat albo cały ślad stosu',
  find: 'Znajdź przyczynę',
  found: /^Rozpoznane wpisy: \d+/,
  none: 'Żaden wpis nie pasuje',
  search: 'Poszukaj ostatniej linii w kursie',
  cause: 'Przyczyna:',
} as const;

const address = 'docs/modules/model-api/errors/';

/** The first error of the lab for which there is a real trace, and the trace. */
const [, id = '', trace = ''] =
  /^=== (\S+)\n([^]*?)(?=^=== )/m.exec(
    readFileSync(
      join(repository, 'src/domain/labErrors/fixtures/model-api.txt'),
      'utf8',
    ),
  ) ?? [];

async function box(page: Page) {
  await open(page, address);
  const input = page.getByRole('textbox', {name: words.box});
  await input.waitFor();
  return input;
}

test('a pasted trace leads to its cause, by the keyboard alone, and sends nothing', async ({
  page,
}) => {
  const input = await box(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(request.url() + (request.postData() ?? ''));
  });
  const secret = 'a-secret-of-the-reader';
  await input.focus();
  await page.keyboard.insertText(`${secret}\n${trace}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: words.find})).toBeFocused();
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').filter({hasText: words.found});
  await expect(status).toBeVisible();
  const link = status.getByRole('listitem').getByRole('link').first();
  await expect(link).toHaveAttribute('href', new RegExp(`#${id}$`));
  await expect(status).toContainText(words.cause);
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  expect(requests.filter((request) => request.includes(secret))).toEqual([]);
});

test('the search finds an error by its message', async ({page}) => {
  await open(page, address);
  const message = page.locator(`#${id}`);
  const query = new URLSearchParams({q: (await message.innerText()).trim()});
  await open(page, `search/?${query.toString()}`);
  await expect(
    page
      .getByRole('main')
      .getByRole('list')
      .first()
      .locator(`a[href*="/model-api/errors/#"]`)
      .first(),
  ).toBeVisible();
});

test('a text without a known error gets advice', async ({page}) => {
  await (await box(page)).fill('a\nKeyError: "customer id"');
  await page.getByRole('button', {name: words.find}).click();
  await expect(page.getByText(words.none)).toBeVisible();
  await page.getByRole('link', {name: words.search}).click();
  await expect(page).toHaveURL(/\/search\/\?q=KeyError/);
});

test('the box and what it found are accessible and fit', async ({page}) => {
  await (await box(page)).fill(trace);
  await page.getByRole('button', {name: words.find}).click();
  await expect(page.getByText(words.found)).toBeVisible();
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the list is there, each message at its own address, and no empty box', async ({
    page,
  }) => {
    await page.goto(`${address}#${id}`);
    await expect(page.getByRole('main').locator(`h3#${id}`)).toBeInViewport();
    await expect(page.locator('.course-error-finder')).toBeHidden();
  });
});
