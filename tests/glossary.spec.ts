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
