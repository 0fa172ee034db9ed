import {locales} from '../src/domain/locale';
import {printWords} from '../src/domain/print/printWords';
import {accessibilityProblems} from './support/accessibilityProblems';
import {widerThanWindow} from './support/pageProblems';
import {
  builtFile,
  editions,
  expect,
  folderOf,
  open,
  pathOf,
  sitePages,
  test,
  type Page,
} from './support/site';

/** A lesson with an exercise, a quiz and a diagram. */
const lesson = 'docs/modules/model-api/rest-contract/';
const parts = [
  'modules/model-api/',
  'modules/containers/',
  'modules/kubernetes/',
  'modules/ci-cd/',
  'roadmap/',
  'project/',
  'glossary/',
] as const;

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

for (const locale of locales) {
  const words = printWords[locale];
  const folder = folderOf(locale);

  test(`a printed lesson says where it is from and has its answers at its end (${locale})`, async ({
    page,
  }) => {
    await open(page, folder + lesson);
    const form = page.getByRole('radio').first();
    await form.waitFor();
    const before = await page.evaluate(
      () => document.documentElement.outerHTML,
    );

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
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      before,
    );
    expect(await pdfOf(page)).toBeGreaterThan(50_000);
  });

  for (const {id, docs} of editions) {
    test(`edition ${id} has its documents, and pages that lead to them (${locale})`, async ({
      page,
      request,
    }) => {
      for (const part of parts) {
        await page.goto(folder + docs + part);
        const link = page
          .getByRole('main')
          .getByRole('link', {name: /^(Wersja do druku|Printable version)/});
        await link.click();
        await page.waitForURL(`**/${folder}print/${id}/${part}`);
        expect(await page.evaluate(documentProblems)).toEqual([]);
      }
      for (const path of [
        `${folder}site-map/`,
        `${folder}${docs}start/how-to-learn/`,
      ]) {
        await page.goto(path);
        const whole = page
          .getByRole('main')
          .locator(`a[href$="/print/${id}/"]`);
        await expect(whole).toBeVisible();
      }
      const canonical = await page
        .locator('link[rel=canonical]')
        .getAttribute('href');
      expect((await request.get(pathOf(canonical ?? ''))).ok()).toBe(true);
    });

    test(`edition ${id} is one sound document (${locale})`, async ({page}) => {
      await page.goto(`${folder}print/${id}/`);
      expect(await page.evaluate(documentProblems)).toEqual([]);
      await page.emulateMedia({media: 'print'});
      expect(await page.evaluate(unprintedLinks)).toEqual([]);
      const titles = sitePages.filter(
        ({path}) =>
          path.startsWith(folder + docs) &&
          (id !== '2' || !/^(en\/)?docs\/1\//.test(path)),
      );
      await expect(page.getByRole('article')).toHaveCount(titles.length);
      // One policy fits every page: the script may differ in nothing.
      expect(builtFile(`${folder}index.html`)).toContain(
        await page.locator('body > script').innerHTML(),
      );
    });
  }

  test(`the documents of a weekend and of a whole edition become PDF files (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({media: 'print'});
    await page.goto(`${folder}print/2/modules/model-api/`);
    expect(await page.evaluate(unprintedLinks)).toEqual([]);
    expect(await pdfOf(page)).toBeGreaterThan(200_000);
    await page.goto(`${folder}print/2/`);
    expect(await pdfOf(page)).toBeGreaterThan(1_000_000);
  });

  test(`a document can be read on a screen (${locale})`, async ({page}) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({width: 320, height: 640});
      await page.emulateMedia({colorScheme});
      await page.goto(`${folder}print/2/modules/model-api/`);
      expect(await page.evaluate(widerThanWindow)).toEqual([]);
      expect(
        await accessibilityProblems(page, colorScheme, {axeIsLoaded: false}),
      ).toEqual([]);
    }
  });
}

test('no sitemap lists a document', () => {
  expect(sitePages.filter(({path}) => /^(en\/)?print\//.test(path))).toEqual(
    [],
  );
});

/** The size of the page as a PDF file. */
async function pdfOf(page: Page): Promise<number> {
  const file = await page.pdf({format: 'A4'});
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  return file.length;
}

/** What is wrong with a document, as it stands on the screen. Runs in the page. */
function documentProblems(): string[] {
  const main = document.querySelector('main');
  if (main === null) return ['has no main'];
  const all = [...main.querySelectorAll('[id]')].map(({id}) => id);
  const ids = new Set(all);
  const links = [...main.querySelectorAll('a')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    ({localName}) => Number(localName.slice(1)),
  );
  const asked = main.querySelectorAll('article .course-exercise').length;
  const quizzes = main.querySelectorAll('article .course-quiz').length;
  const answers = [...main.querySelectorAll('.course-print-answer')];
  const ofKind = (kind: string): number =>
    answers.filter(({id}) => id.endsWith(kind)).length;
  const last = [...main.querySelectorAll('article')].at(-1);
  return [
    ...all
      .filter((id, index) => all.indexOf(id) !== index)
      .map((id) => `repeats ${id}`),
    ...links
      .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
      .map((href) => `lacks ${href}`),
    ...links
      .filter((href) => !/^(#|https?:|mailto:)/.test(href))
      .map((href) => `leads to ${href}`),
    ...headings.flatMap((level, index) =>
      level - (headings[index - 1] ?? 0) > 1 ? [`skips to h${level}`] : [],
    ),
    ...(headings.filter((level) => level === 1).length === 1
      ? []
      : ['has not one h1']),
    ...(document.querySelector('meta[name=robots][content=noindex]') === null
      ? ['may be indexed']
      : []),
    ...(document.querySelectorAll('script').length === 1
      ? []
      : ['has not one script']),
    ...(main.querySelectorAll('button, .hash-link').length === 0
      ? []
      : ['has something to click']),
    ...(ofKind('-solution') === asked
      ? []
      : [`has ${ofKind('-solution')} solutions of ${asked} exercises`]),
    ...(ofKind('-key') === quizzes
      ? []
      : [`has ${ofKind('-key')} keys of ${quizzes} quizzes`]),
    ...answers
      .filter(
        (answer) =>
          last !== undefined &&
          !(
            last.compareDocumentPosition(answer) &
            Node.DOCUMENT_POSITION_FOLLOWING
          ),
      )
      .map(({id}) => `has ${id} before its end`),
    ...(main.querySelector('.course-solution, .course-quiz-key') === null
      ? []
      : ['has answers beside the questions']),
  ];
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
  return [
    ...document.querySelectorAll<HTMLAnchorElement>(
      '.theme-doc-markdown a, .course-document a',
    ),
  ]
    .filter((link) => link.checkVisibility())
    .filter((link) => {
      const href = link.getAttribute('href') ?? '';
      return !(
        href.startsWith('#') ||
        link.textContent === href ||
        listed.has(link.href) ||
        getComputedStyle(link, '::after').content.includes(href)
      );
    })
    .map((link) => link.outerHTML);
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
