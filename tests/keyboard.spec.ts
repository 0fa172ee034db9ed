import {expect, open, test, type Page} from './support/site';

const said = {
  skip: 'Przejdź do treści',
  course: 'Kurs MLOps i AI/ML',
  parts: [
    'Start',
    'Zjazdy',
    'Roadmapa',
    'Projekt',
    'Słownik',
    'Warsztat',
    'Aktualności',
  ],
  search: 'Szukaj w kursie',
  home: 'Strona główna',
} as const;

for (const {name, path} of [
  {name: 'the landing page', path: ''},
  {name: 'a page of the docs', path: 'docs/project/'},
])
  test(`the tab key meets the skip link, the course and its parts in order on ${name}, each one marked`, async ({
    page,
  }) => {
    await open(page, path);
    for (const link of [said.skip, said.course, ...said.parts]) {
      await page.keyboard.press('Tab');
      const focused = page
        .getByRole('link', {name: link, exact: true})
        .and(page.locator(':focus'));
      await expect(focused).toBeVisible();
      expect.soft(await outlineOfFocus(page), link).toBe('solid 3px');
    }
  });

test('the skip link leads past the navigation to the search of the landing page', async ({
  page,
}) => {
  await open(page, '');
  await skipToContent(page);
  await expect(
    page.getByRole('main').getByRole('searchbox', {
      name: said.search,
      exact: true,
    }),
  ).toBeFocused();
});

test('the skip link leads past the navigation and the sidebar of a page of the docs', async ({
  page,
}) => {
  await open(page, 'docs/project/');
  await skipToContent(page);
  await expect(
    page.getByRole('main').getByRole('link', {name: said.home, exact: true}),
  ).toBeFocused();
});

test('every stop of the tab key on a page of the docs is visible and marked', async ({
  page,
}) => {
  await open(page, 'docs/project/retrospective/');
  const unmarked: string[] = [];
  let stops = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const {activeElement} = document;
      if (activeElement === null || activeElement === document.body)
        return undefined;
      const {outlineStyle, outlineWidth} = getComputedStyle(activeElement);
      return {
        html: activeElement.outerHTML.slice(0, 120),
        isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
        isVisible: activeElement.checkVisibility({visibilityProperty: true}),
      };
    });
    // After the last one the browser's own controls have the focus.
    if (stop === undefined) break;
    stops += 1;
    if (!stop.isMarked || !stop.isVisible) unmarked.push(stop.html);
    expect(stops, 'the focus goes in circles').toBeLessThan(300);
  }
  expect(unmarked).toEqual([]);
  expect(stops).toBeGreaterThan(20);
});

async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

function outlineOfFocus(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((element) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth}`;
  });
}
