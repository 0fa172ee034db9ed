import {printWords} from '../src/domain/print/printWords';
import {accessibilityProblems} from './support/accessibilityProblems';
import {kitchenSink} from './support/kitchenSink';
import {widerThanWindow} from './support/layout';
import {expect, open, test, type Page} from './support/site';

/** A lesson with an exercise, a quiz and a diagram. */
const {path: lesson} = kitchenSink;
const weekend = 'print/2/modules/model-api/';
const words = printWords.pl;

test('paper shows the text of a page and nothing to click through', async ({
  page,
}) => {
  await open(page, 'docs/1/project/planning/');
  const navigation = page.getByRole('navigation');
  const banner = page.getByRole('alert');
  const footer = page.getByRole('contentinfo');
  await expect(navigation.first()).toBeVisible();
  await expect(banner).toBeVisible();
  await expect(footer).toBeVisible();

  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(navigation.filter({visible: true})).toHaveCount(0);
  await expect(banner).toBeHidden();
  await expect(footer).toBeHidden();
});

test('paper is white and its ink black, in dark mode too', async ({page}) => {
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  for (const path of [lesson, 'print/2/project/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('main')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(colours)).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('paper shows hints, solutions and answers where they stand', async ({
    page,
  }) => {
    await page.emulateMedia({media: 'print'});
    await page.goto(lesson);
    // Code that checks other code is of no use on paper.
    const closed = page.locator(
      'article details:not(.course-live-check) > :nth-child(2)',
    );
    expect(await closed.count()).toBeGreaterThan(2);
    for (const content of await closed.all())
      expect((await content.boundingBox())?.height ?? 0).toBeGreaterThan(0);
  });
});

test(`a printed lesson says where it is from and has its answers at its end`, async ({
  page,
}) => {
  await open(page, lesson);
  const form = page.getByRole('radio').first();
  await form.waitFor();
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const article = page.getByRole('article');
  await expect(
    article.getByText(`${words.edition} 2 · http`, {exact: false}),
  ).toBeVisible();
  await expect(form).toBeHidden();
  await expect(
    article.getByRole('group').filter({
      visible: true,
      has: page.locator('> summary'),
    }),
  ).toHaveCount(0);
  for (const name of [
    words.hints,
    words.solutions,
    words.answers,
    words.addresses,
  ])
    await expect(
      page.getByRole('heading', {level: 2, name, exact: true}),
    ).toHaveCount(1);
  await expect(
    page.getByRole('heading', {level: 3, name: `${words.solutionOf} 1: `}),
  ).toBeVisible();
  expect(await page.evaluate(repeatedIds)).toEqual([]);
  expect(await page.evaluate(unprintedLinks)).toEqual([]);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: 'screen'});
  expect(await page.evaluate(leftByPrinting)).toEqual([]);
  const {before, printed, after} = await page.evaluate(printAtOnce);
  expect(printed).not.toBe(before);
  expect(after).toBe(before);
  expect(await pdfOf(page)).toBeGreaterThan(50_000);
});

test('the addresses of all links of a document are on its paper', async ({
  page,
}) => {
  await page.emulateMedia({media: 'print'});
  for (const path of [weekend, 'print/1/project/', 'en/print/2/roadmap/']) {
    await page.goto(path);
    expect(await page.evaluate(unprintedLinks), path).toEqual([]);
  }
});

test('the documents of a weekend and of a whole edition become PDF files', async ({
  page,
}) => {
  await page.emulateMedia({media: 'print'});
  await page.goto(weekend);
  expect(await pdfOf(page)).toBeGreaterThan(200_000);
  await page.goto('print/2/');
  expect(await page.evaluate(unprintedLinks)).toEqual([]);
  expect(await pdfOf(page)).toBeGreaterThan(1_000_000);
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`a document can be read on a screen, ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 640});
    await page.emulateMedia({colorScheme});
    await page.goto(weekend);
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
    expect(
      await accessibilityProblems(page, colorScheme, {axeIsLoaded: false}),
    ).toEqual([]);
  });

/** The size of the page as a PDF file. */
async function pdfOf(page: Page): Promise<number> {
  const file = await page.pdf({format: 'A4'});
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  return file.length;
}

/** What a printed page must not keep. Runs in the page. */
function leftByPrinting(): string[] {
  return [
    ...document.querySelectorAll(
      '.course-print-appendix, .course-has-print-appendix, article details[open]',
    ),
  ].map(({outerHTML}) => outerHTML.slice(0, 120));
}

/** The page before, while and after it is printed, in one task: nothing that the application loads can arrive in between. Runs in the page. */
function printAtOnce(): Record<'before' | 'printed' | 'after', string> {
  const html = (): string => document.documentElement.outerHTML;
  const before = html();
  window.dispatchEvent(new Event('beforeprint'));
  const printed = html();
  window.dispatchEvent(new Event('afterprint'));
  return {before, printed, after: html()};
}

/** Ids that two elements share. Runs in the page. */
function repeatedIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Links whose addresses are neither beside them nor listed at the end. Runs in the page, in print. */
function unprintedLinks(): string[] {
  const listed = new Set(
    [...document.querySelectorAll('.course-print-addresses li')].map(
      ({textContent}) => textContent.split(' ').at(-1),
    ),
  );
  return (
    [
      ...document.querySelectorAll<HTMLAnchorElement>(
        '.theme-doc-markdown a, .course-document a',
      ),
    ]
      .filter((link) => link.checkVisibility())
      // A term that links by itself: the glossary is a document of its own.
      .filter((link) => !link.classList.contains('course-term'))
      .filter((link) => {
        const href = link.getAttribute('href') ?? '';
        return !(
          href.startsWith('#') ||
          link.textContent === href ||
          listed.has(link.href) ||
          getComputedStyle(link, '::after').content.includes(href)
        );
      })
      .map((link) => link.outerHTML)
  );
}

/** Elements with coloured text or paint. Runs in the page, in print. */
function colours(): string[] {
  const isGrey = (colour: string): boolean => {
    const [red, green, blue] = colour.match(/\d+(\.\d+)?/g) ?? [];
    return red === green && green === blue;
  };
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const {color, fill, stroke} = getComputedStyle(element);
      return ![color, ...(element.closest('svg') ? [fill, stroke] : [])]
        .filter((paint) => paint.startsWith('rgb'))
        .every(isGrey);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
