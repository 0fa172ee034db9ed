import {problemsInBothLooks} from './support/problemsInBothLooks';
import {expect, open, test} from './support/site';

const said = {
  singleKeys: /^Skróty z jednego klawisza/,
  serif: /^Szeryfowy/,
  dark: 'Ciemny',
  keys: 'Klawisze',
  system: 'Jak w systemie',
} as const;
const lesson = 'docs/project/';

test('a single key does nothing once it is switched off, with and without the application', async ({
  page,
}) => {
  await open(page, 'settings/');
  const box = page.getByRole('checkbox', {name: said.singleKeys});
  await expect(box).toBeChecked();
  await box.uncheck();

  await page.goto(lesson);
  await page.keyboard.press('/');
  await open(page, lesson);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();

  await open(page, 'settings/');
  await expect(box).not.toBeChecked();
  await box.check();
  await open(page, lesson);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('before the application is there, a key that is switched off does not even wake it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('course.keys-mlops-course', 'off');
  });
  await page.goto(lesson);
  const awake = () =>
    page.evaluate(() => document.querySelectorAll('script[src]').length);
  const before = await awake();
  await page.keyboard.press('/');
  expect(await awake()).toBe(before);
  await page.keyboard.press('Control+k');
  expect(await awake()).toBeGreaterThan(before);
});

test('a font holds on every page, and asks nobody for it', async ({page}) => {
  const fonts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.add(request.url());
  });
  await open(page, 'settings/');
  const before = fonts.size;
  await page.getByRole('radio', {name: said.serif}).check();
  await page.goto(lesson);
  await expect(page.locator('body')).toHaveCSS('font-family', /georgia/i);
  expect(fonts.size).toBe(before);
  await open(page, 'en/settings/');
  await page
    .getByRole('group', {name: 'Font for reading'})
    .getByRole('radio', {name: 'As in the system'})
    .check();
  await expect(page.locator('body')).not.toHaveCSS('font-family', /georgia/i);
});

test('colours are chosen by name, and kept', async ({page}) => {
  await open(page, 'settings/');
  await page.getByRole('radio', {name: said.dark}).check();
  await page.goto(lesson);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the settings are accessible in both looks', async ({page}) => {
  await open(page, 'settings/');
  await expect(
    page.getByRole('checkbox', {name: said.singleKeys}),
  ).toBeVisible();
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test('a table is a tab stop only where it scrolls, and is named by its heading', async ({
  page,
}) => {
  for (const width of [1600, 320]) {
    await page.setViewportSize({width, height: 900});
    await open(page, lesson);
    await expect.poll(() => page.evaluate(wrongStops)).toEqual([]);
  }
  const stops = page.locator('.course-table[tabindex]');
  await expect(stops).not.toHaveCount(0);
  for (const stop of await stops.all()) {
    await expect(stop).toHaveRole('group');
    await expect(stop).toHaveAccessibleName(/^Tabela: ./);
  }
});

/** Tables that scroll and are no tab stop, or the other way round. Runs in the page. */
function wrongStops(): string[] {
  return [...document.querySelectorAll('.course-table')]
    .filter(
      (table) =>
        table.hasAttribute('tabindex') !==
        table.scrollWidth > table.clientWidth,
    )
    .map(({textContent}) => textContent.slice(0, 80));
}
