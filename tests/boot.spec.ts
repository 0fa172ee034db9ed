import {kitchenSink} from './support/kitchenSink';
import {progressText, storedProgress, storeProgress} from './support/progress';
import {expect, hydrated, test, type Page} from './support/site';

const document_ = 'docs/project/retrospective/';
const lesson = kitchenSink.path;

const said = {
  search: 'Szukaj',
  field: 'Czego szukasz?',
  edition: 'Edycja 2',
  menu: 'Otwórz lub zamknij menu',
  theme: /^Przełącz pomiędzy ciemnym a jasnym motywem/,
  copy: 'Kopiuj do schowka',
  copied: 'Skopiowano!',
  done: 'Lekcja ukończona',
  waiting: 'Wczytuję…',
  failed: /^Nie udało się wczytać skryptów tej strony/,
  again: 'Spróbuj ponownie',
} as const;

/** How often each action is tried with scripts that come late; `BOOT_TRIES` says how often before a release. */
const tries = Number(process.env.BOOT_TRIES ?? 1);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', {name});
const searchField = (page: Page) =>
  page.getByRole('combobox', {name: said.field});
const html = (page: Page) => page.locator('html');

/** The scripts that a page asks for, but for boot. */
function applicationScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js') && !pathname.includes('/boot.'))
      scripts.push(pathname);
  });
  return scripts;
}

const isHydrated = (page: Page) =>
  expect(html(page)).toHaveAttribute('data-has-hydrated', 'true');

test.describe('a page that nobody touches', () => {
  for (const path of ['', document_, lesson, 'docs/glossary/', 'blog/'])
    test(`asks for nothing of the application: /${path}`, async ({page}) => {
      const scripts = applicationScripts(page);
      await page.goto(path, {waitUntil: 'networkidle'});
      await page.getByRole('heading', {level: 1}).hover();
      await page.keyboard.press('Tab');
      await page.keyboard.press('x');
      await page.waitForLoadState('networkidle');
      expect(scripts).toEqual([]);
      await expect(html(page)).toHaveAttribute('data-has-hydrated', 'false');
    });
});

test.describe('the application comes', () => {
  const ways: Readonly<
    Record<string, {path?: string; reach: (page: Page) => Promise<void>}>
  > = {
    'when the pointer reaches a button': {
      reach: (page) => button(page, said.search).hover(),
    },
    'when the focus reaches a menu': {
      reach: (page) => button(page, said.edition).focus(),
    },
    'when a key opens the search': {
      reach: (page) => page.keyboard.press('/'),
    },
    'when something live is near': {
      path: lesson,
      reach: (page) =>
        page.locator('.course-live').first().scrollIntoViewIfNeeded(),
    },
    'when another tab stores progress': {
      reach: async (page) => {
        const other = await page.context().newPage();
        await other.goto(document_);
        await other.evaluate((text) => {
          localStorage.setItem('course.progress-mlops-course', text);
        }, progressText({}));
      },
    },
  };
  for (const [when, {path = document_, reach}] of Object.entries(ways))
    test(when, async ({page}) => {
      await page.goto(path);
      await reach(page);
      await isHydrated(page);
    });

  for (const path of ['search/', 'progress/', 'review/', '404.html'])
    test(`at once to /${path}`, async ({page}) => {
      await page.goto(path);
      await isHydrated(page);
    });

  test('by itself when there is progress to show', async ({page}) => {
    await storeProgress(page, progressText({}));
    await page.goto(document_);
    await isHydrated(page);
  });

  for (const key of ['docs-preferred-version-default', 'search.marks'])
    test(`by itself when the browser keeps ${key}`, async ({page}) => {
      await page.addInitScript((name) => {
        const marks = {path: location.pathname, time: Date.now()};
        localStorage.setItem(
          `${name}-mlops-course`,
          name === 'search.marks' ? JSON.stringify(marks) : '1',
        );
      }, key);
      await page.goto(document_);
      await isHydrated(page);
    });
});

test.describe('with scripts that come late', () => {
  const phone = {width: 320, height: 640};
  const actions: Readonly<
    Record<
      string,
      {
        path?: string;
        size?: typeof phone;
        act: (page: Page) => Promise<void>;
        answer: (page: Page) => Promise<void>;
      }
    >
  > = {
    'a key opens the search, which has the letters after it': {
      act: async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('dockers');
        await page.keyboard.press('Backspace');
      },
      answer: async (page) => {
        await expect(searchField(page)).toHaveValue('docker');
        await page.keyboard.type(' x');
        await expect(searchField(page)).toHaveValue('docker x');
      },
    },
    'Ctrl K, letters and Enter lead to the results': {
      act: async (page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('docker');
        await page.keyboard.press('Enter');
      },
      answer: (page) => expect(page).toHaveURL(/\/search\/\?q=docker$/),
    },
    'the button of the search opens it, pressed as often as you like': {
      act: async (page) => {
        await button(page, said.search).click();
        await button(page, said.search).click();
        await page.keyboard.type('pod');
      },
      answer: (page) => expect(searchField(page)).toHaveValue('pod'),
    },
    'a menu opens by the keyboard': {
      act: async (page) => {
        await button(page, said.edition).focus();
        await page.keyboard.press('Enter');
      },
      answer: async (page) => {
        await expect(button(page, said.edition)).toHaveAttribute(
          'aria-expanded',
          'true',
        );
        await expect(button(page, said.edition)).toBeFocused();
      },
    },
    'an edition is chosen for good': {
      act: async (page) => {
        await button(page, said.edition).hover();
        await page.getByRole('link', {name: 'Edycja 1', exact: true}).click();
      },
      answer: async (page) => {
        await expect(page).toHaveURL(/\/docs\/1\/project\/retrospective\/$/);
        expect(
          await page.evaluate(() =>
            localStorage.getItem('docs-preferred-version-default-mlops-course'),
          ),
        ).toBe('1');
      },
    },
    'the menu of a phone opens': {
      size: phone,
      act: (page) => button(page, said.menu).click(),
      answer: (page) =>
        expect(page.locator('.navbar-sidebar--show')).toBeVisible(),
    },
    'a lesson is marked as done': {
      path: lesson,
      act: (page) => button(page, said.done).click(),
      answer: async (page) => {
        await expect(button(page, said.done)).toHaveAttribute(
          'aria-pressed',
          'true',
        );
        await expect(button(page, said.done)).toBeFocused();
        expect(await storedProgress(page)).toContain(kitchenSink.id);
      },
    },
    'Escape takes back what has not happened': {
      act: async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('x');
        await page.keyboard.press('Escape');
      },
      answer: async (page) => {
        await hydrated(page);
        await expect(page.getByRole('dialog')).toHaveCount(0);
      },
    },
  };
  for (const [what, {path = document_, size, act, answer}] of Object.entries(
    actions,
  ))
    test(what, async ({page}) => {
      test.setTimeout(60_000 + tries * 20_000);
      if (size) await page.setViewportSize(size);
      await page.route('**/assets/js/*.js', async (route) => {
        const isBoot = route.request().url().includes('/boot.');
        const delayMs = isBoot ? 0 : Math.random() * 3000;
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        await route.continue().catch(() => undefined);
      });
      for (let count = 0; count < tries; count += 1) {
        await page.goto(path);
        await page.evaluate(() => {
          localStorage.clear();
        });
        await act(page);
        await answer(page);
      }
    });

  test('the place, the focus and what is open stay', async ({page}) => {
    await page.goto(lesson);
    const summary = page.locator('.course-solution > summary').first();
    await summary.click();
    const before = await page.evaluate(() => scrollY);
    await hydrated(page);
    await expect(page.locator('.course-solution').first()).toHaveAttribute(
      'open',
    );
    await expect(summary).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a wait is told of', async ({page}) => {
    await page.route('**/assets/js/main.*.js', () => undefined);
    await page.goto(document_);
    await page.keyboard.press('/');
    await expect(page.getByText(said.waiting)).toBeVisible();
  });
});

test.describe('without the application', () => {
  test.beforeEach(async ({page}) => {
    await page.route('**/assets/js/main.*.js', (route) => route.abort());
  });

  test('the colours switch, and stay', async ({page}) => {
    await page.goto(document_);
    for (const [choice, theme] of [
      ['light', 'light'],
      ['dark', 'dark'],
      ['system', 'light'],
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const) {
      await button(page, said.theme).click();
      await expect(html(page)).toHaveAttribute('data-theme-choice', choice);
      await expect(html(page)).toHaveAttribute('data-theme', theme);
    }
    await expect(button(page, /ciemny$/)).toBeVisible();
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await page.unrouteAll();
    await hydrated(page);
    await button(page, said.theme).click();
    await expect(html(page)).toHaveAttribute('data-theme-choice', 'system');
  });

  test('the colours follow the system', async ({page}) => {
    await page.goto(document_);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });

  test('code is copied', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(lesson);
    const block = page.locator('.theme-code-block').first();
    await block.getByRole('button', {name: said.copy}).click();
    await expect(block.getByRole('button', {name: said.copied})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await block.locator('code').textContent())?.replace(/\n$/, ''),
    );
    await expect(block.getByRole('button', {name: said.copy})).toBeVisible();
  });

  test('of a session only the commands are copied, also where there is no clipboard', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(lesson);
    const block = page.locator('.language-console').first();
    const session = await block.locator('code').innerText();
    const commands = session
      .split('\n')
      .filter((line) => line.startsWith('$ '))
      .map((line) => line.slice(2))
      .join('\n');
    expect(commands).not.toBe('');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await block.getByRole('button', {name: said.copy}).click();
    await expect.poll(copied).toBe(commands);
    await page.evaluate(async () => {
      await navigator.clipboard.writeText('');
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
    });
    await block.getByRole('button', {name: said.copy}).click();
    await page.reload();
    await expect.poll(copied).toBe(commands);
  });

  test('the page says so, its links lead on, and it tries again', async ({
    page,
    server,
  }) => {
    await page.goto(document_);
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    const status = page.getByRole('status').filter({hasText: said.failed});
    await expect(status).toBeVisible();
    await page.unrouteAll();
    await status.getByRole('button', {name: said.again}).click();
    await expect(searchField(page)).toHaveValue('docker');
    await expect(status).toHaveCount(0);

    await page.route('**/assets/js/main.*.js', (route) => route.abort());
    await page.goto(`en/${document_}`);
    await button(page, 'Search').hover();
    await expect(
      page.getByRole('status').filter({hasText: /^The scripts of this page/}),
    ).toBeVisible();
    await page
      .getByRole('navigation')
      .getByRole('link', {name: 'Glossary', exact: true})
      .click();
    await expect(page).toHaveURL(`${server.url}en/docs/glossary/`);
  });

  test('a chosen edition is a link', async ({page}) => {
    await page.goto(document_);
    await button(page, said.edition).hover();
    await page.getByRole('link', {name: 'Edycja 1', exact: true}).click();
    await expect(page).toHaveURL(/\/docs\/1\/project\/retrospective\/$/);
  });
});

test.describe('the page behind a link', () => {
  const prefetched = (page: Page): string[] => {
    const paths: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose']?.includes('prefetch'))
        paths.push(new URL(request.url()).pathname);
    });
    return paths;
  };
  const link = (page: Page) =>
    page
      .getByRole('main')
      .getByRole('link')
      .and(page.locator('.pagination-nav__link'))
      .first();

  test('is fetched when the pointer rests on the link', async ({page}) => {
    const paths = prefetched(page);
    await page.goto(document_);
    const href = await link(page).getAttribute('href');
    await link(page).hover();
    await expect.poll(() => paths).toEqual([href]);
  });

  test('is not fetched for who saves data', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
    });
    const paths = prefetched(page);
    await page.goto(document_);
    await link(page).hover();
    await hydrated(page);
    expect(paths).toEqual([]);
  });
});
