import {accessibilityProblems} from './support/accessibilityProblems';
import {expect, test, type Page} from './support/site';

const lesson = 'docs/modules/model-api/concurrency/';

const card = (page: Page) => page.locator('.course-card');
const termLink = (page: Page) =>
  page.locator('.markdown a.course-term').first();
/** What the script of the cards says when it is there. */
const cardsAreThere = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({name}) => name.includes('/card.')).length,
      ),
    )
    .toBe(1);

test.describe('the card of a term', () => {
  test('comes with the pointer, stays while that is in it, and asks for nothing of the application', async ({
    page,
  }) => {
    await page.goto(lesson, {waitUntil: 'networkidle'});
    await termLink(page).hover();
    await expect(card(page)).toBeVisible();
    await card(page).hover();
    await page.waitForTimeout(600);
    await expect(card(page)).toBeVisible();
    expect(
      await accessibilityProblems(page, 'card', {axeIsLoaded: false}),
    ).toEqual([]);
    await page.getByRole('heading', {level: 1}).hover();
    await expect(card(page)).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute(
      'data-has-hydrated',
      'false',
    );
  });

  test('comes with the focus, describes the link, and goes with Escape', async ({
    page,
  }) => {
    await page.goto(lesson);
    // From the keyboard, not by a script: only then is the focus visible.
    await page.locator('.markdown h2').first().click();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(page.locator('a.course-term:focus')).toHaveCount(1, {
        timeout: 50,
      });
    }).toPass();
    await expect(card(page)).toBeVisible();
    await expect(
      page.locator('a.course-term:focus'),
    ).toHaveAccessibleDescription(/\S/);
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(page.locator('a.course-term:focus')).toHaveCount(1);
  });

  test.describe('on a phone', () => {
    test.use({viewport: {width: 320, height: 640}, hasTouch: true});
    test('comes with a tap, fits, and leads on with its link', async ({
      page,
    }) => {
      await page.goto(lesson);
      await cardsAreThere(page);
      await termLink(page).tap();
      await expect(card(page)).toBeVisible();
      const box = await card(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await card(page).getByRole('link').tap();
      await expect(page).toHaveURL(/\/docs\/glossary\/[a-z0-9-]+\/$/);
    });
  });

  test.describe('without scripts', () => {
    test.use({javaScriptEnabled: false});
    test('is a plain link', async ({page}) => {
      await page.goto(lesson);
      await termLink(page).click();
      await expect(page).toHaveURL(/\/docs\/glossary\/[a-z0-9-]+\/$/);
    });
  });
});

test.describe('the index of the glossary', () => {
  const index = 'docs/glossary/';
  const field = (page: Page) =>
    page.getByRole('searchbox', {name: /Nazwa po polsku/});
  const term = (page: Page, id: string) => page.locator(`[data-term="${id}"]`);
  const status = (page: Page) =>
    page.locator('.course-glossary-filter').getByRole('status');

  test('finds terms while one types, in any form and either language, and keeps what is asked in the address', async ({
    page,
  }) => {
    await page.goto(index, {waitUntil: 'networkidle'});
    // A reader who only reads pays for nothing more.
    await expect(page.locator('html')).toHaveAttribute(
      'data-has-hydrated',
      'false',
    );
    const all = await page.locator('[data-term]').count();
    await field(page).focus();
    await page.keyboard.type('kontenerow');
    await expect(status(page)).toHaveText(new RegExp(`^Hasła: \\d+ z ${all}$`));
    await expect(term(page, 'container')).toBeVisible();
    await expect(term(page, 'docker')).toBeHidden();
    await expect(page).toHaveURL(/\?q=kontenerow$/);
    await field(page).fill('containers');
    await expect(term(page, 'container')).toBeVisible();
    expect(
      await accessibilityProblems(page, 'filter', {axeIsLoaded: false}),
    ).toEqual([]);

    await page.getByLabel('Kategoria').selectOption('containers');
    await page.getByLabel('Rodzaj').selectOption('tool');
    await expect(term(page, 'container')).toBeHidden();
    await expect(term(page, 'podman')).toBeVisible();

    await field(page).fill('');
    await field(page).pressSequentially('qqqq');
    await expect(status(page)).toHaveText('Żadne hasło nie pasuje.');
    await expect(
      page.getByRole('link', {name: 'Poszukaj tego w całym kursie'}),
    ).toHaveAttribute('href', '/search/?q=qqqq');
    await page.getByRole('button', {name: 'Pokaż wszystkie'}).click();
    await expect(page.locator('[data-term]:visible')).toHaveCount(all);
    await expect(field(page)).toBeFocused();
  });

  test('shows what its address asks for, and comes back to it', async ({
    page,
  }) => {
    await page.goto(`en/${index}?category=genai&part=session-9`);
    await expect(term(page, 'llm')).toBeVisible();
    await expect(term(page, 'docker')).toBeHidden();
    await term(page, 'llm').getByRole('link').click();
    await expect(page).toHaveURL(/\/llm\/$/);
    await page.goBack();
    await expect(page.getByLabel('Category')).toHaveValue('genai');
    await expect(term(page, 'docker')).toBeHidden();
  });

  test.describe('without scripts', () => {
    test.use({javaScriptEnabled: false});
    test('is a plain list of all terms, with letters that lead to them', async ({
      page,
    }) => {
      await page.goto(index);
      await expect(field(page)).toBeHidden();
      await expect(term(page, 'docker')).toBeVisible();
      await page
        .getByRole('navigation', {name: 'Litery'})
        .getByRole('link', {name: 'Ś', exact: true})
        .click();
      await expect(
        page.getByRole('heading', {level: 3, name: /^Ś/}),
      ).toBeInViewport();
    });
  });
});
