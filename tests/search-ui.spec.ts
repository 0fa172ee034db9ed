import type {BrowserContext, Locator} from '@playwright/test';
import {accessibilityProblems} from './support/accessibilityProblems';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {expect, open, test as base, type Page} from './support/site';

/** Whatever is typed, stored or served: no page throws. */
const test = base.extend<{readonly errors: string[]}>({
  errors: [
    async ({page}, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    {auto: true},
  ],
});

const languages = [
  {
    locale: 'pl',
    folder: '',
    button: 'Szukaj',
    field: 'Czego szukasz?',
    results: 'Wyniki wyszukiwania',
    again: 'Spróbuj ponownie',
    siteMap: 'Mapa strony',
    found: /^Znaleziono \d+ sekcj[ięe]\.$/,
    answered:
      /^(?:Znaleziono|Brak dobrych wyników dla .* Najbliższe:) \d+ sekcj[ięe]\.$/,
    failed: 'Nie udało się wczytać wyszukiwarki.',
    query: 'Dockerem',
  },
  {
    locale: 'en',
    folder: 'en/',
    button: 'Search',
    field: 'What are you looking for?',
    results: 'Search results',
    found: /^\d+ sections? found\.$/,
    query: 'docker',
  },
] as const;
const [polish] = languages;

const term = 'docs/glossary/docker/';

type Words = (typeof languages)[number];

async function openDialog(page: Page, words: Words = polish): Promise<Locator> {
  await page
    .getByRole('navigation')
    .getByRole('button', {name: words.button})
    .click();
  return page.getByRole('combobox', {name: words.field});
}

for (const words of languages)
  test(`a query in any form finds its page in the dialog (${words.locale})`, async ({
    page,
  }) => {
    await open(page, `${words.folder}docs/`);
    const field = await openDialog(page, words);
    await expect(field).toBeFocused();
    await field.fill(words.query);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(words.found);
    await expect(
      dialog.getByRole('listbox', {name: words.results}).getByRole('option'),
    ).not.toHaveCount(0);
    await expect(
      dialog.getByRole('option').and(page.locator(`[href$="${term}"]`)),
    ).toBeVisible();
  });

test('a shared address shows a list of links', async ({page}) => {
  await open(page, `search/?q=${polish.query}`);
  const main = page.getByRole('main');
  const list = main.getByRole('list', {name: polish.results});
  await expect(
    list.getByRole('listitem').first().getByRole('link'),
  ).toHaveAttribute('href', new RegExp(`/docs/`));
  await expect(main.getByRole('status')).toHaveText(polish.found);
  await expect(main.getByRole('searchbox')).toHaveValue(polish.query);
  await expect(main.getByRole('heading', {level: 1})).toHaveCount(1);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute(
    'content',
    'noindex, follow',
  );
});

test('a missing index can be tried again without a reload', async ({page}) => {
  await page.route('**/search/*/index.json', (route) => route.abort());
  await open(page, `search/?q=${polish.query}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText(polish.failed);
  await expect(main.getByRole('link', {name: polish.siteMap})).toBeVisible();
  await page.unrouteAll();
  await main.getByRole('button', {name: polish.again}).click();
  await expect(main.getByRole('status')).toHaveText(polish.found);
});

test.describe('before it is touched', () => {
  test('the search loads nothing', async ({page}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('docs/', {waitUntil: 'networkidle'});
    expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
    expect(page.workers()).toEqual([]);
  });
});

test.describe('the dialog', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k'])
    test(`opens with ${keys} and closes with Escape`, async ({page}) => {
      await open(page, 'docs/');
      await page.keyboard.press(keys);
      const field = page.getByRole('combobox', {name: polish.field});
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

  test('gives the focus back to its button', async ({page}) => {
    await open(page, 'docs/');
    await expect(await openDialog(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('navigation').getByRole('button', {name: polish.button}),
    ).toBeFocused();
  });

  test('leaves / to whoever writes', async ({page}) => {
    await open(page, 'search/');
    const field = page.getByRole('searchbox');
    await field.fill('CI');
    await field.press('/');
    await expect(field).toHaveValue('CI/');
  });

  test('is worked with the keyboard', async ({page}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('docker');
    const options = page.getByRole('option');
    const chosen = page.getByRole('option', {selected: true});
    await expect(options).toHaveCount(8);
    await expect(chosen).toHaveCount(0);
    for (const [key, index] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', 7],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      const id = await options.nth(index).getAttribute('id');
      await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
      await expect(chosen).toHaveAttribute('id', id ?? '');
    }
    const address = await options.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address ?? ''}$`));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Enter without a choice shows all results', async ({page}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('model registry');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=model\+registry$/);
    await expect(page.getByRole('list', {name: polish.results})).toBeVisible();
  });

  test('a result opens in a new tab', async ({page, context}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('docker');
    const option = page.getByRole('option').first();
    const address = await option.getAttribute('href');
    const opened = context.waitForEvent('page');
    await option.click({modifiers: ['ControlOrMeta']});
    await expect(await opened).toHaveURL(new RegExp(`${address ?? ''}$`));
    await expect(page).toHaveURL(/\/docs\/$/);
  });

  test('explains a term at once, with its name in the other language', async ({
    page,
  }) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('kontener');
    const card = page.getByRole('dialog').getByRole('region');
    await expect(card.getByRole('link')).toHaveAttribute(
      'href',
      /\/docs\/glossary\/container\/$/,
    );
    await expect(card.locator('[lang=en]')).toHaveText(/container/i);
  });

  test('the last query wins', async ({page}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.pressSequentially('kubernetes', {delay: 5});
    await field.fill('docker');
    await expect(
      page.getByRole('option').and(page.locator(`[href$="/${term}"]`)),
    ).toBeVisible();
  });

  test('filters by part of the course and by edition', async ({page}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('docker');
    await page.getByText('Projekt', {exact: true}).last().click();
    await expect(page.getByRole('radio', {name: 'Projekt'})).toBeChecked();
    const addresses = (): Promise<(string | null)[]> =>
      page
        .getByRole('option')
        .evaluateAll((options) =>
          options.map((option) => option.getAttribute('href')),
        );
    await expect
      .poll(async () =>
        (await addresses()).every((address) =>
          address?.includes('/docs/project/'),
        ),
      )
      .toBe(true);
    await page.getByText('Edycja 1', {exact: true}).last().click();
    await expect
      .poll(async () =>
        (await addresses()).every((address) =>
          address?.includes('/docs/1/project/'),
        ),
      )
      .toBe(true);
  });

  test('offers ways on when there is nothing', async ({page}) => {
    await open(page, 'docs/');
    const field = await openDialog(page);
    await field.fill('xqzvwkj');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(
      'Brak wyników dla „xqzvwkj”.',
    );
    await dialog.getByRole('link', {name: 'Słownik'}).click();
    await expect(page).toHaveURL(/\/docs\/glossary\/$/);
    await expect(dialog).toHaveCount(0);
  });

  test('leads to the search page when its code is gone', async ({page}) => {
    await page.goto('docs/');
    // Not the button of the search, which would fetch that code.
    await page.getByRole('button', {name: 'Edycja 2'}).hover();
    await page
      .locator('html[data-has-hydrated=true]')
      .waitFor({state: 'attached'});
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/**', (route) => route.abort());
    await page
      .getByRole('navigation')
      .getByRole('button', {name: polish.button})
      .click();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('is accessible and fits', async ({page}) => {
    await open(page, 'docs/');
    await (await openDialog(page)).fill('kontener');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await problemsInBothLooks(page)).toEqual([]);
  });
});

test.describe('recent searches', () => {
  test('can be repeated and removed', async ({page}) => {
    await open(page, 'docs/');
    await (await openDialog(page)).fill('docker');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const field = await openDialog(page);
    const recent = page.getByRole('region', {name: 'Ostatnio szukane'});
    await recent.getByRole('button', {name: 'docker', exact: true}).click();
    await expect(field).toHaveValue('docker');
    await field.fill('');
    await recent.getByRole('button', {name: 'Usuń „docker”'}).click();
    await expect(recent).toHaveCount(0);
  });

  for (const stored of ['{', '[{"a":1},"pod"]'])
    test(`survive ${stored} in the storage`, async ({page}) => {
      await page.addInitScript((value) => {
        for (const key of ['search.recent', 'search.marks'])
          localStorage.setItem(`${key}-mlops-course`, value);
        for (const key of ['search.recent', 'search.marks'])
          localStorage.setItem(key, value);
      }, stored);
      await open(page, 'docs/');
      await (await openDialog(page)).fill('docker');
      await page.getByRole('option').first().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

  test('are done without where storage is forbidden', async ({page}) => {
    await forbidStorage(page.context());
    await open(page, 'docs/');
    await (await openDialog(page)).fill('docker');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('the search page', () => {
  test('follows back and forward', async ({page}) => {
    await open(page, 'search/?q=docker');
    const field = page.getByRole('searchbox');
    const list = page.getByRole('list', {name: polish.results});
    await expect(list).toBeVisible();
    const first = await list.getByRole('link').first().getAttribute('href');
    await field.fill('airflow');
    await field.press('Enter');
    await expect(page).toHaveURL(/\?q=airflow$/);
    await expect(list.getByRole('link').first()).not.toHaveAttribute(
      'href',
      first ?? '',
    );
    await page.goBack();
    await expect(field).toHaveValue('docker');
    await expect(list.getByRole('link').first()).toHaveAttribute(
      'href',
      first ?? '',
    );
    await page.goForward();
    await expect(field).toHaveValue('airflow');
  });

  test('keeps edition and kind in its address', async ({page}) => {
    await open(page, 'search/?q=docker&edition=1&kind=glossary');
    const links = page
      .getByRole('list', {name: polish.results})
      .getByRole('link');
    await expect(links.first()).toHaveAttribute(
      'href',
      /\/docs\/1\/glossary\//,
    );
    await expect(page.getByRole('radio', {name: 'Słownik'})).toBeChecked();
    await expect(page.getByRole('radio', {name: 'Edycja 1'})).toBeChecked();
    await page.getByText('Projekt', {exact: true}).last().click();
    await expect(page).toHaveURL(
      /\/search\/\?q=docker&edition=1&kind=project$/,
    );
  });

  test('answers the form of the landing page', async ({page}) => {
    await open(page, '');
    await page.getByRole('main').getByRole('searchbox').fill('docker');
    await page.getByRole('main').getByRole('searchbox').press('Enter');
    await expect(page.getByRole('list', {name: polish.results})).toBeVisible();
  });

  // The rest of what can be typed is tried on `cleanQuery`.
  for (const [name, query] of [
    ['markup', '<img src=x onerror=alert(1)> docker'],
    ['a regular expression with NUL and emoji', '(a+)+$ [docker \u0000 🐳'],
  ] as const)
    test(`takes ${name} as text`, async ({page}) => {
      await open(page, `search/?${new URLSearchParams({q: query}).toString()}`);
      await expect(page.getByRole('status')).toHaveText(polish.answered);
      await expect(
        page
          .getByRole('list', {name: polish.results})
          .getByRole('link')
          .first(),
      ).toBeVisible();
    });

  // More of these are tried on `searchAddress`.
  for (const search of [
    '?q=%E0%A4%A&edition=%',
    '?q[]=x&edition=__proto__&kind=constructor',
  ])
    test(`bears ${search}`, async ({page}) => {
      await open(page, `search/${search}`);
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    });

  test('cuts a query of 100 kB, and says so', async ({page}) => {
    await open(page, 'search/');
    const field = page.getByRole('searchbox');
    await field.fill('docker '.repeat(15_000));
    await field.press('Enter');
    await expect(page.getByRole('list', {name: polish.results})).toBeVisible();
    const dialogField = await openDialog(page);
    await dialogField.fill('docker '.repeat(15_000));
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(
      'Zapytanie skrócono',
    );
    await open(page, `search/?q=${'x'.repeat(4000)}`);
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      'Zapytanie skrócono',
    );
  });

  for (const [name, body] of [
    ['HTML instead of the index', '<!doctype html><title>Login</title>'],
    ['a truncated index', '{"version":1,"pages'],
  ] as const)
    test(`survives ${name}`, async ({page}) => {
      await page.route('**/search/*/index.json', (route) =>
        route.fulfill({body}),
      );
      await open(page, 'search/?q=docker');
      const main = page.getByRole('main');
      await expect(main.getByRole('status')).toContainText(polish.failed);
      await page.unrouteAll();
      await main.getByRole('button', {name: polish.again}).click();
      await expect(main.getByRole('status')).toHaveText(polish.found);
    });

  test('survives a truncated shard', async ({page}) => {
    await page.route('**/search/*/words*', (route) =>
      route.fulfill({body: Buffer.from([200, 200])}),
    );
    await open(page, 'search/?q=docker');
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toContainText(polish.failed);
    await page.unrouteAll();
    await main.getByRole('button', {name: polish.again}).click();
    await expect(main.getByRole('status')).toHaveText(polish.found);
  });

  test('says that it is loading when that takes long', async ({page}) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/search/*/index.json', async (route) => {
      await released;
      await route.continue();
    });
    await open(page, 'search/?q=docker');
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText('Wczytuję wyszukiwarkę…');
    release();
    await expect(status).toHaveText(polish.found);
  });

  test('works where storage is forbidden', async ({page}) => {
    await forbidStorage(page.context());
    await open(page, 'search/?q=docker');
    await page
      .getByRole('list')
      .getByRole('link', {name: 'Docker'})
      .first()
      .click();
    await expect(page).toHaveURL(/\/docs\//);
  });

  test('has no axe violation', async ({page}) => {
    await open(page, 'search/?q=kontener');
    await expect(page.getByRole('list', {name: polish.results})).toBeVisible();
    expect(await problemsOf(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the search leads to a page that says so, with a way on', async ({
    page,
  }) => {
    await page.goto('docs/');
    await page
      .getByRole('navigation')
      .getByRole('button', {name: polish.button})
      .click();
    await expect(page).toHaveURL(/\/search\/\?$/);
    const main = page.getByRole('main');
    await main.getByRole('link', {name: polish.siteMap}).click();
    await expect(page).toHaveURL(/\/site-map\/$/);
  });
});

test.describe('on the page that was found', () => {
  test('the words are marked until the reader takes the marks away', async ({
    page,
  }) => {
    await open(page, 'docs/');
    await (await openDialog(page)).fill('Dockerem');
    await page
      .getByRole('option')
      .and(page.locator(`[href$="/${term}"]`))
      .click();
    const bar = page.getByRole('complementary', {name: 'Zaznaczone słowa'});
    await expect(bar).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${term}$`));
    const marked = (): Promise<number> =>
      page.evaluate(() => CSS.highlights.get('course-search')?.size ?? 0);
    expect(await marked()).toBeGreaterThan(3);
    expect(await problemsOf(page)).toEqual([]);
    await bar.getByRole('button').click();
    await expect(bar).toHaveCount(0);
    expect(await marked()).toBe(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(bar).toHaveCount(0);
  });
});

async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
  });
}

function problemsOf(page: Page): Promise<string[]> {
  return accessibilityProblems(page, 'search', {axeIsLoaded: false});
}
