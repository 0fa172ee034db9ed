import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {locales, type Locale} from '../src/domain/locale';
import {accessibilityProblems} from './support/accessibilityProblems';
import {widerThanWindow} from './support/pageProblems';
import {expect, folderOf, open, test, type Page} from './support/site';

const words = {
  pl: {
    box: 'Wklej komunikat albo cały ślad stosu',
    find: 'Znajdź przyczynę',
    found: 'Rozpoznane wpisy: 2',
    none: 'Żaden wpis nie pasuje',
    search: 'Poszukaj ostatniej linii w kursie',
    cause: 'Przyczyna:',
    label: 'Błędy i ich przyczyny',
  },
  en: {
    box: 'Paste a message or a whole stack trace',
    find: 'Find the cause',
    found: 'Entries recognized: 2',
    none: 'No entry fits this text.',
    search: 'Search the course for the last line',
    cause: 'Cause:',
    label: 'Errors and their causes',
  },
} as const;

/** As Python wrote it: two of the page's entries are in it. */
const trace = `${fixture('no-running-loop').trim()}
sys:1: RuntimeWarning: coroutine 'refresh' was never awaited
`;

function fixture(id: string): string {
  const traces = readFileSync(
    join(__dirname, '../src/domain/labErrors/fixtures/model-api.txt'),
    'utf8',
  );
  return (
    traces
      .split(/^=== /m)
      .find((part) => part.startsWith(`${id}\n`))
      ?.slice(id.length + 1) ?? ''
  );
}

function addressOf(locale: Locale): string {
  return `${folderOf(locale)}docs/modules/model-api/errors/`;
}

async function box(page: Page, locale: Locale): Promise<Page> {
  await open(page, addressOf(locale));
  await page.getByRole('textbox', {name: words[locale].box}).waitFor();
  return page;
}

for (const locale of locales) {
  const {box: name, find, found, none, search, cause, label} = words[locale];

  test(`a pasted trace leads to its cause, by the keyboard alone, and sends nothing (${locale})`, async ({
    page,
  }) => {
    await box(page, locale);
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(request.url() + (request.postData() ?? ''));
    });
    const input = page.getByRole('textbox', {name});
    await input.focus();
    await page.keyboard.insertText(trace);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', {name: find})).toBeFocused();
    await page.keyboard.press('Enter');
    const status = page.getByRole('status').filter({hasText: found});
    await expect(status).toBeVisible();
    const links = status.getByRole('listitem').getByRole('link');
    await expect(links.first()).toHaveText(
      'RuntimeError: no running event loop',
    );
    await expect(status).toContainText(cause);
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#no-running-loop$/);
    expect(
      requests.filter((request) => /Traceback|refresh|running/.test(request)),
    ).toEqual([]);
  });

  test(`the search finds an error by its message (${locale})`, async ({
    page,
  }) => {
    for (const [query, id] of [
      ['no running event loop', 'no-running-loop'],
      ['InvalidAudienceError', 'jwt-audience'],
      ['DuplicateTimeseries', 'duplicated-timeseries'],
    ] as const) {
      await open(page, `${folderOf(locale)}search/?q=${query}`);
      const results = page.getByRole('main').getByRole('list').first();
      await expect(
        results.locator(`a[href$="/model-api/errors/#${id}"]`),
      ).toBeVisible();
    }
  });

  test(`a text without a known error gets advice (${locale})`, async ({
    page,
  }) => {
    await box(page, locale);
    await page.getByRole('textbox', {name}).fill('a\nKeyError: "customer id"');
    await page.getByRole('button', {name: find}).click();
    await expect(page.getByText(none)).toBeVisible();
    await page.getByRole('link', {name: search}).click();
    await expect(page).toHaveURL(/\/search\/\?q=KeyError/);
  });

  test(`the box and what it found are accessible and fit 320 px (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.emulateMedia({colorScheme: 'dark'});
    await box(page, locale);
    await page.getByRole('textbox', {name}).fill(trace);
    await page.getByRole('button', {name: find}).click();
    await expect(page.getByText(found)).toBeVisible();
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
    expect(
      await accessibilityProblems(page, 'dark, 320 px', {axeIsLoaded: false}),
    ).toEqual([]);
  });

  test(`the weekend's page and its sidebar lead to the errors (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folderOf(locale)}docs/modules/model-api/`);
    await expect(
      page
        .getByRole('complementary')
        .getByRole('link', {name: label, exact: true}),
    ).toBeVisible();
    const lab = page.getByRole('main').locator('#lab');
    await expect(lab).toHaveCount(1);
    await expect(
      page
        .locator('main p')
        .getByRole('link')
        .and(page.locator('[href$="/model-api/errors/"]')),
    ).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the whole list is there, each message at its own address, and no empty box', async ({
    page,
  }) => {
    await page.goto(`${addressOf('pl')}#port-in-use`);
    const message = page.getByRole('heading', {
      level: 3,
      name: /error while attempting to bind on address …: address already in use/,
    });
    await expect(message).toBeVisible();
    await expect(message).toHaveAttribute('id', 'port-in-use');
    await expect(page.locator('main h3')).toHaveCount(56);
    await expect(page.locator('.course-error-finder')).toBeHidden();
  });
});
