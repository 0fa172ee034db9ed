import {readFileSync} from 'node:fs';
import {kitchenSink} from './support/kitchenSink';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {
  damagedKey,
  progressText,
  storedProgress,
  storeProgress,
} from './support/progress';
import {expect, open, test, type Page} from './support/site';

const {id: pageId, path: lesson, exercise} = kitchenSink;

const words = {
  pl: {
    done: 'Lekcja ukończona',
    exercise: 'Ćwiczenie zrobione',
    mark: 'ukończone',
    title: 'Mój postęp',
    total: (done: number) =>
      new RegExp(`^Ukończone strony: ${done} z \\d+\\.$`),
    page: /ćwiczenia: 1 z \d/,
    continue: /^Kontynuuj naukę: /,
    save: 'Zapisz postęp do pliku',
    read: 'Wczytaj postęp z pliku',
    merge: 'Połącz',
    merged: 'Postęp z pliku jest połączony z tym, co tu było.',
    changes: [
      'Przybędą 2 ukończone strony.',
      'Przybędzie 1 zrobione ćwiczenie.',
      'Przybędzie 5 odpowiedzi w quizach.',
    ],
    startAgain: 'Zacznij edycję 2 od nowa',
    startPageAgain: /^Zacznij od nowa: /,
    lastTouch: 'ostatnio: 15 cze 2025',
    forget: 'Usuń i zacznij od nowa',
    keep: 'Zostaw',
    check: 'Sprawdź',
    lastTime: 'Ostatnio: 1 z',
    needsScripts: /JavaScript/,
    memory: /Przeglądarka nie pozwala zapisać postępu/,
    damaged: 'Uszkodzony zapis',
    download: 'Pobierz uszkodzony zapis',
    forgetDamaged: 'Usuń uszkodzony zapis',
    foreign: /To nie jest plik z postępem/,
    unreadable: /Tego pliku nie da się odczytać/,
    tooBig: /Ten plik jest za duży/,
    newer: /Ten plik zapisała nowsza wersja strony/,
    group: /^Start/,
  },
  en: {done: 'Lesson done', exercise: 'Exercise done'},
} as const;

const button = (page: Page, name: string) => page.getByRole('button', {name});

/** Whether links to a page carry the mark, which a style sheet writes. */
const mark = (page: Page, href: string) =>
  page
    .locator(`.menu__link[href$="${href}"]`)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);

const file = (text: string) => ({
  name: 'progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const someProgress = progressText({
  2: {
    marks: {
      [pageId]: {at: 1_750_000_000_000, done: true},
      'project/planning': {at: 1_750_000_000_001, done: true},
      [`${pageId}#${exercise}`]: {at: 1_750_000_000_002, done: true},
    },
    answers: {
      [`${pageId}#gone/one`]: [5, 4, 3, 2, 1].map((at) => ({
        at: 1_750_000_000_000 + at,
        right: true,
      })),
    },
  },
});

const said = words.pl;

test(`a lesson can be marked as done, and is marked in the sidebar`, async ({
  page,
}) => {
  await open(page, lesson);
  const done = button(page, said.done);
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await done.click();
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => mark(page, lesson)).toContain('✓');
  await expect.poll(() => mark(page, lesson)).toContain(said.mark);

  await open(page, lesson);
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  await done.click();
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => mark(page, lesson)).not.toContain('✓');
});

test(`the page of progress shows pages, exercises and shares`, async ({
  page,
}) => {
  await open(page, lesson);
  await button(page, said.done).click();
  await button(page, said.exercise).first().click();
  await open(page, `progress/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(said.title);
  await expect(page.getByText(said.total(1))).toBeVisible();
  await page.locator('main summary', {hasText: said.group}).first().click();
  await expect(
    page.getByRole('listitem').filter({hasText: said.page}).last(),
  ).toBeVisible();
});

test(`the landing page leads back, and does not move`, async ({page}) => {
  await open(page, '');
  const hero = page.locator('main > header');
  const height = (await hero.boundingBox())?.height;
  await open(page, lesson);
  await button(page, said.done).click();
  await open(page, '');
  const link = page.getByRole('link', {name: said.continue});
  await expect(link).toHaveAttribute('href', /\/docs\/.+/);
  await expect(link).not.toHaveAttribute('href', new RegExp(`${lesson}$`));
  expect((await hero.boundingBox())?.height).toBe(height);
});

test(`a quiz tells the last result, and does not fill it in`, async ({
  page,
}) => {
  await open(page, lesson);
  const quiz = page.getByRole('region', {name: 'Quiz', exact: true});
  await quiz.getByRole('radio').first().click();
  await quiz.getByRole('button', {name: said.check}).first().click();
  await expect.poll(() => storedProgress(page)).toContain(`${pageId}#`);
  const right = (await storedProgress(page))?.includes('"right":true');
  await open(page, lesson);
  await expect(
    quiz.getByText(right ? said.lastTime : said.lastTime.replace('1', '0')),
  ).toBeVisible();
  await expect(quiz.getByRole('radio', {checked: true})).toHaveCount(0);
});

test(`progress goes out as a file and comes in again`, async ({page}) => {
  await open(page, `progress/`);
  const field = page.getByLabel(said.read);
  await field.setInputFiles(file(someProgress));
  for (const change of said.changes)
    await expect(page.getByText(change, {exact: true})).toBeVisible();
  expect(await storedProgress(page)).toBeNull();
  await button(page, said.merge).click();
  await expect(page.getByText(said.merged)).toBeVisible();
  await expect(page.getByText(said.total(2))).toBeVisible();

  const download = page.waitForEvent('download');
  await button(page, said.save).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(
    /^mlops-course-progress-\d{4}-\d\d-\d\d\.json$/,
  );
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toEqual(
    JSON.parse(someProgress),
  );

  for (const [text, problem] of [
    ['{"title": "Notes"}', said.foreign],
    ['{"format": "mlops', said.unreadable],
    ['{"format":"mlops-course-progress","version":99}', said.newer],
    [' '.repeat(2_000_001), said.tooBig],
  ] as const) {
    await field.setInputFiles(file(text));
    await expect(page.getByText(problem)).toBeVisible();
  }
  expect(JSON.parse((await storedProgress(page)) ?? '')).toEqual(
    JSON.parse(someProgress),
  );
});

test(`an edition can be started again, after a question`, async ({page}) => {
  await storeProgress(page, someProgress);
  await open(page, `progress/`);
  await button(page, said.startAgain).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', {name: said.save})).toBeVisible();
  await dialog.getByRole('button', {name: said.keep}).click();
  await expect(page.getByText(said.total(2))).toBeVisible();
  await button(page, said.startAgain).click();
  await dialog.getByRole('button', {name: said.forget}).click();
  await expect(page.getByText(said.total(0))).toBeVisible();
  // An older copy does not bring it back.
  await page.getByLabel(said.read).setInputFiles(file(someProgress));
  await expect(button(page, said.merge)).toHaveCount(0);
});

test(`a page can be started again by itself`, async ({page}) => {
  await storeProgress(page, someProgress);
  await open(page, `progress/`);
  await page.locator('main summary', {hasText: said.group}).first().click();
  const row = page.getByRole('listitem').filter({hasText: said.page}).last();
  await expect(row).toContainText(said.lastTouch);
  await row.getByRole('button', {name: said.startPageAgain}).click();
  await page
    .getByRole('dialog')
    .getByRole('button', {name: said.forget})
    .click();
  await expect(page.getByText(said.total(1))).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);
  const stored = (await storedProgress(page)) ?? '';
  expect(stored).toContain('project/planning');
  expect(stored).not.toContain(`${pageId}#`);
});

test(`damaged progress is kept for its owner`, async ({page}) => {
  const damaged = someProgress.slice(0, -20);
  await storeProgress(page, damaged);
  await open(page, lesson);
  await button(page, said.done).click();
  await open(page, `progress/`);
  await expect(page.getByRole('heading', {name: said.damaged})).toBeVisible();
  await expect(page.getByText(said.total(1))).toBeVisible();
  const download = page.waitForEvent('download');
  await button(page, said.download).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(damaged);
  await button(page, said.forgetDamaged).click();
  await expect(page.getByRole('heading', {name: said.damaged})).toHaveCount(0);
  expect(
    await page.evaluate((key) => localStorage.getItem(key), damagedKey),
  ).toBeNull();
});

for (const {what, forbid} of [
  {
    what: 'forbids storage',
    forbid: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    },
  },
  {
    what: 'has no room',
    forbid: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    },
  },
])
  test(`a browser that ${what} keeps progress while the page is open, and says so`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.addInitScript(forbid);
    await open(page, lesson);
    const done = button(page, said.done);
    await done.click();
    await expect(done).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(said.memory)).toBeVisible();
    // Within the site nothing is lost: this is no new page.
    await page.getByRole('link', {name: said.title, exact: true}).click();
    await expect(page.getByText(said.total(1))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText(said.memory);
    expect(errors).toEqual([]);
  });

test(`the page of progress is accessible and fits`, async ({page}) => {
  await storeProgress(page, someProgress);
  await open(page, `progress/`);
  await expect(page.getByText(said.total(2))).toBeVisible();
  for (const summary of await page.locator('main summary').all())
    await summary.click();
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test(`the page of progress says what it needs`, async ({page}) => {
    await page.goto(`progress/`);
    await expect(page.getByRole('main')).toContainText(said.needsScripts);
    await page.goto(lesson);
    await expect(button(page, said.done)).toHaveCount(0);
  });
});

test('two tabs share progress, in both languages', async ({context, page}) => {
  const other = await context.newPage();
  await open(page, lesson);
  await open(other, `en/${lesson}`);
  await button(page, words.pl.done).click();
  await expect(button(other, words.en.done)).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await button(other, words.en.exercise).first().click();
  await expect(button(page, words.pl.exercise).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await open(page, 'progress/');
  await button(page, words.pl.startAgain).click();
  await button(page, words.pl.forget).click();
  await expect(button(other, words.en.done)).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('editions do not share progress', async ({page}) => {
  const stage = 'project/planning/';
  await open(page, `docs/1/${stage}`);
  await button(page, 'Etap ukończony').click();
  await open(page, `docs/${stage}`);
  await expect(button(page, 'Etap ukończony')).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await open(page, 'progress/');
  await expect(page.getByRole('heading', {name: /^Edycja 1/})).toBeVisible();
});

test('a lesson is marked without a connection', async ({context, page}) => {
  await open(page, lesson);
  await expect(button(page, words.pl.done)).toBeVisible();
  await context.setOffline(true);
  await button(page, words.pl.done).click();
  await expect.poll(() => storedProgress(page)).toContain(pageId);
});

test('a new reader’s page fetches nothing of progress where nothing can be marked', async ({
  page,
}) => {
  await open(page, 'docs/glossary/docker/');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
