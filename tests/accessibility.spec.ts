import {kitchenSink} from './support/kitchenSink';
import {settled, widerThanWindow} from './support/layout';
import {expect, open, test} from './support/site';

/** What a reader may tell the system or the browser, and what has to stay then. */
const lesson = kitchenSink.path;

const said = {
  openMenu: 'Otwórz lub zamknij menu',
  closeMenu: /^Zamknij menu$/,
  backToMenu: /menu głównego/,
  glossary: 'Słownik',
  check: 'Sprawdź',
  edition: 'Edycja 2',
  older: 'Edycja 1',
} as const;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with forced ${colorScheme} colours`, () => {
    test.beforeEach(async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', colorScheme});
    });

    for (const path of ['', lesson, 'docs/project/', 'progress/'])
      test(`every icon of /${path} can be seen`, async ({page}) => {
        await open(page, path);
        // The button that leads to the top comes when a reader turns back.
        await page.mouse.wheel(0, 4000);
        await page.mouse.wheel(0, -200);
        await page.evaluate(settled);
        expect(await page.evaluate(unseenIcons)).toEqual([]);
      });

    test('the focus is a line around what has it', async ({page}) => {
      await open(page, lesson);
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').evaluate(lineAround)).toEqual({
          style: 'solid',
          width: '3px',
          isSeen: true,
        });
      }
    });

    test('the page that is open differs from the others in the menu by more than its colour', async ({
      page,
    }) => {
      await open(page, lesson);
      const links = page.getByRole('navigation').locator('.menu__link');
      const looks = await links.evaluateAll((all) =>
        all.map((link) => {
          const {fontWeight, borderInlineStartWidth, textDecorationLine} =
            getComputedStyle(link);
          return {
            isOpen: link.getAttribute('aria-current') === 'page',
            look: [
              fontWeight,
              borderInlineStartWidth,
              textDecorationLine,
            ].join(),
          };
        }),
      );
      const look = (isOpen: boolean) =>
        new Set(
          looks
            .filter((link) => link.isOpen === isOpen)
            .map((link) => link.look),
        );
      expect(look(true).size).toBe(1);
      expect([...look(false)]).not.toContain([...look(true)][0]);
    });
  });

for (const [motion, moves] of [
  ['reduce', false],
  ['no-preference', true],
] as const)
  test(`with the wish for ${motion} of motion, things ${moves ? 'do' : 'do not'} move`, async ({
    page,
  }) => {
    await page.emulateMedia({reducedMotion: motion});
    await open(page, lesson);
    await page
      .getByRole('button', {name: /^Szukaj/})
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const moving = await page.evaluate(movingThings);
    if (moves) expect(moving).not.toEqual([]);
    else expect(moving).toEqual([]);
  });

test.describe('at 400 %', () => {
  // What is left of a window of 1280 × 1024.
  test.use({viewport: {width: 320, height: 256}, deviceScaleFactor: 4});

  for (const path of [
    '',
    lesson,
    'docs/project/',
    'search/?q=docker',
    'progress/',
    'review/',
  ])
    test(`/${path} does not scroll sideways`, async ({page}) => {
      await open(page, path);
      expect(await page.evaluate(widerThanWindow)).toEqual([]);
    });

  test('no stop of the tab key is hidden behind what stays in place', async ({
    page,
  }) => {
    await open(page, 'docs/project/retrospective/');
    const hidden: string[] = [];
    for (let stops = 0; ; stops += 1) {
      expect(stops, 'the focus goes in circles').toBeLessThan(300);
      await page.keyboard.press('Tab');
      await page.evaluate(settled);
      const stop = await page.evaluate(focusInSight);
      if (stop === undefined) {
        expect(stops).toBeGreaterThan(10);
        break;
      }
      if (!stop.isSeen) hidden.push(stop.html);
    }
    expect(hidden).toEqual([]);
  });

  test('the menu opens, leads on and closes by the keyboard', async ({
    page,
  }) => {
    await open(page, lesson);
    const toggle = page.getByRole('button', {name: said.openMenu});
    const glossary = page
      .locator('.navbar-sidebar')
      .getByRole('link', {name: said.glossary, exact: true});
    await toggle.press('Enter');
    const back = page.getByRole('button', {name: said.backToMenu});
    await back.press('Enter');
    await expect(glossary).toBeInViewport();
    await page.getByRole('button', {name: said.closeMenu}).press('Enter');
    await expect(glossary).not.toBeInViewport();
    await toggle.press('Enter');
    await back.press('Enter');
    await glossary.press('Enter');
    await expect(page).toHaveURL(/\/docs\/glossary\/$/);
  });
});

test('going back by the tab key, no stop is hidden behind the bar', async ({
  page,
}) => {
  await open(page, lesson);
  await page.setViewportSize({width: 1280, height: 720});
  await page.locator('footer a').last().focus();
  const hidden: string[] = [];
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    await page.evaluate(settled);
    const stop = await page.evaluate(focusInSight);
    if (stop?.isSeen === false) hidden.push(stop.html);
  }
  expect(hidden).toEqual([]);
});

test('a question is answered with the keyboard alone, and its reason read out', async ({
  page,
}) => {
  await open(page, lesson);
  const quiz = page.getByRole('region', {name: 'Quiz', exact: true});
  const options = quiz.getByRole('group').first().getByRole('radio');
  await options.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeChecked();
  const check = quiz.getByRole('button', {name: said.check}).first();
  while (!(await check.evaluate((button) => button.matches(':focus'))))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(quiz.getByRole('status').first()).not.toBeEmpty();
});

test('the edition is switched with the keyboard alone', async ({
  page,
  server,
}) => {
  await open(page, 'docs/project/');
  await page.getByRole('button', {name: said.edition, exact: true}).focus();
  await page.keyboard.press('Enter');
  const older = page.getByRole('link', {name: said.older, exact: true});
  await expect(older).toBeVisible();
  while (!(await older.evaluate((link) => link.matches(':focus'))))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}docs/1/project/`);
});

/** Icons whose colour is, or nearly is, that of the page. Runs in the page. */
function unseenIcons(): string[] {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(
      (value) => {
        const share = Number(value) / 255;
        return share <= 0.04045
          ? share / 12.92
          : ((share + 0.055) / 1.055) ** 2.4;
      },
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const isSeen = (color: string): boolean => {
    const [dark = 0, bright = 0] = [ground, light(color)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05) >= 3;
  };
  const nameOf = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const unseen: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    for (const pseudo of ['', '::before', '::after']) {
      const {maskImage, content, backgroundColor} = getComputedStyle(
        element,
        pseudo,
      );
      if (maskImage === 'none' || (pseudo !== '' && content === 'none'))
        continue;
      if (!isSeen(backgroundColor)) unseen.push(nameOf(element) + pseudo);
    }
  }
  for (const icon of document.querySelectorAll('svg')) {
    if (
      !icon.checkVisibility({visibilityProperty: true}) ||
      icon.matches('[role=img], .course-icons')
    )
      continue;
    const colors = [
      ...icon.querySelectorAll('path, circle, rect, line, polyline'),
    ].flatMap((shape) => {
      const {fill, stroke} = getComputedStyle(shape);
      return [fill, stroke].filter((color) => color !== 'none');
    });
    if (colors.length > 0 && !colors.some(isSeen))
      unseen.push(`${nameOf(icon)} ${colors.join(' ')}`);
  }
  return unseen;
}

/** The line around an element. Runs in the page. */
function lineAround(element: Element): {
  style: string;
  width: string;
  isSeen: boolean;
} {
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
  const {backgroundColor} = getComputedStyle(document.body);
  return {
    style: outlineStyle,
    width: outlineWidth,
    isSeen: outlineColor !== backgroundColor,
  };
}

/** What moves for longer than a reader can see. Runs in the page. */
function movingThings(): string[] {
  const longest = (durations: string): number =>
    Math.max(
      ...durations
        .split(',')
        .map(
          (duration) =>
            parseFloat(duration) * (/ms\s*$/.test(duration) ? 1 : 1000),
        ),
    );
  const styled = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const {
        transitionDuration,
        animationName,
        animationDuration,
        scrollBehavior,
      } = getComputedStyle(element, pseudo);
      const moves =
        longest(transitionDuration) > 1 ||
        (animationName !== 'none' && longest(animationDuration) > 1) ||
        scrollBehavior === 'smooth';
      return moves
        ? [
            `<${element.localName} class="${element.getAttribute('class') ?? ''}">${pseudo}`,
          ]
        : [];
    }),
  );
  return [...new Set(styled)].slice(0, 20);
}

/** Whether a point of what has the focus is on top; `undefined` when nothing has it. Runs in the page. */
function focusInSight(): {html: string; isSeen: boolean} | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const isSeen = [...element.getClientRects()].some(
    ({left, top, width, height}) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const found = document.elementFromPoint(
            left + width * x,
            top + height * y,
          );
          return (
            found !== null &&
            (element.contains(found) || found.contains(element))
          );
        }),
      ),
  );
  return {html: element.outerHTML.slice(0, 120), isSeen};
}
