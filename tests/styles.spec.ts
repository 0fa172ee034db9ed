import {kitchenSink} from './support/kitchenSink';
import {expect, open, test, type Page} from './support/site';
import {styleDifferences} from './support/styleDifferences';
import {stylePages} from './support/stylePages';

for (const path of stylePages())
  test(`/${path} looks the same as with the whole style sheet`, async ({
    visitor,
  }) => {
    await open(visitor, path);
    expect(await styleDifferences(visitor)).toEqual([]);
  });

test('a rule that is missing is found', async ({page}) => {
  await page.route('**/assets/css/styles.*.css', async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    await route.fulfill({
      response,
      body: sheet.replaceAll('.navbar__title', '.missing'),
    });
  });
  await page.goto('docs/');
  expect(await styleDifferences(page, [1280])).toEqual(
    expect.arrayContaining(
      ['light', 'dark'].map((colors): unknown =>
        expect.stringMatching(`^${colors}, 1280 px: <b class="navbar__title`),
      ),
    ),
  );
});

type State = {
  readonly path: string;
  /** Where only one width has it. */
  readonly width?: number;
  readonly act: (page: Page) => Promise<void>;
};

const states: Readonly<Record<string, State>> = {
  'results of a search': {
    path: 'docs/',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('docker');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  'the menu of a phone': {
    path: 'docs/project/',
    width: 320,
    act: async (page) => {
      await page
        .getByRole('button', {name: /^Otwórz lub zamknij menu/})
        .click();
      await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
    },
  },
  'an open menu': {
    path: 'docs/project/',
    act: async (page) => {
      await page.getByRole('button', {name: 'Edycja 2', exact: true}).focus();
      await page.keyboard.press('Enter');
    },
  },
  'answered questions': {
    path: kitchenSink.path,
    act: async (page) => {
      // Only what is near is a form.
      await page.locator('.course-quiz').first().scrollIntoViewIfNeeded();
      await expect(page.locator('.course-quiz-form').first()).toBeVisible();
      await page.evaluate(answerAll);
      await expect(page.locator('.course-quiz-score').first()).toBeVisible();
    },
  },
  'what is marked as done': {
    path: kitchenSink.path,
    act: (page) => page.locator('.course-done-button').last().click(),
  },
};

for (const [what, {path, width, act}] of Object.entries(states))
  test(`${what} look the same as with the whole style sheet`, async ({
    page,
  }) => {
    await page.setViewportSize({width: width ?? 1280, height: 720});
    await open(page, path);
    await act(page);
    expect(await styleDifferences(page, width ? [width] : undefined)).toEqual(
      [],
    );
  });

/** Chooses the first answer of each question and checks it. Runs in the page. */
function answerAll(): void {
  const forms = document.querySelectorAll<HTMLElement>(
    '.course-quiz-form form',
  );
  for (const form of forms) {
    form.querySelector('input')?.click();
    form.querySelector<HTMLElement>('[type=submit]')?.click();
  }
}
