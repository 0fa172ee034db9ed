import {shapePages} from './support/builtPages';
import {kitchenSink} from './support/kitchenSink';
import {expect, open, test, type Page} from './support/site';
import {styleDifferences} from './support/styleDifferences';

for (const {path} of shapePages())
  test(`/${path} looks the same as with the whole style sheet`, async ({
    page,
  }) => {
    await open(page, path);
    expect(await styleDifferences(page)).toEqual([]);
  });

const states: Readonly<
  Record<string, {path: string; act: (page: Page) => Promise<void>}>
> = {
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
    act: async (page) => {
      await page.setViewportSize({width: 320, height: 640});
      await page
        .getByRole('button', {name: /^Otwórz lub zamknij menu/})
        .click();
    },
  },
  'an open menu': {
    path: 'docs/project/',
    act: async (page) => {
      await page.getByRole('button', {name: 'Edycja 2', exact: true}).focus();
      await page.keyboard.press('Enter');
    },
  },
  'what is marked as done': {
    path: kitchenSink.path,
    act: (page) => page.locator('.course-done-button').last().click(),
  },
};

for (const [what, {path, act}] of Object.entries(states))
  test(`${what} look the same as with the whole style sheet`, async ({
    page,
  }) => {
    await open(page, path);
    await act(page);
    expect(await styleDifferences(page)).toEqual([]);
  });
