import {kitchenSink} from './support/kitchenSink';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {progressText, storedProgress, storeProgress} from './support/progress';
import {expect, open, test} from './support/site';

const said = {
  empty: /^Nie ma tu jeszcze żadnych pytań/,
  due: (count: number) => `Do powtórki teraz: ${count}`,
  waiting: (count: number) => new RegExp(`W kolejce: ${count}\\.`),
  allDone: /Na teraz to wszystko\./,
  check: 'Sprawdź',
  next: 'Dalej',
  section: /^Wróć do sekcji: /,
  question: 'Pytanie',
  needsScripts: /JavaScript/,
} as const;

const {id: pageId} = kitchenSink;
const [first, second] = kitchenSink.questions.map(
  (question) => `${pageId}#${question}` as const,
) as [string, string];

const wrongIn = (year: number) => [{at: Date.UTC(year, 0, 1), right: false}];

test(`without mistakes the page says what will be here`, async ({page}) => {
  await open(page, `review/`);
  await expect(page.getByText(said.empty)).toBeVisible();
});

test(`what went wrong comes back, is answered, and waits for its day`, async ({
  page,
  server,
}) => {
  await storeProgress(
    page,
    progressText({
      2: {
        answers: {
          [first]: wrongIn(2025),
          [second]: wrongIn(2026),
          // A question that is no longer asked is neither shown nor lost.
          [`${pageId}#gone/one`]: wrongIn(2025),
        },
      },
    }),
  );
  await open(page, `review/`);
  const heading = page.getByRole('heading', {level: 2}).first();
  await expect(heading).toHaveText(said.due(2));
  const question = page.getByRole('region', {name: said.question});
  for (const left of [1, 0]) {
    const options = question
      .getByRole('radio')
      .or(question.getByRole('checkbox'));
    if ((await options.count()) > 0) await options.first().click();
    await question.getByRole('button', {name: said.check}).click();
    await expect(
      question.getByRole('link', {name: said.section}),
    ).toHaveAttribute('href', new RegExp(`/docs/${pageId}/#`));
    await question.getByRole('button', {name: said.next}).click();
    await expect(heading).toHaveText(said.due(left));
    await expect(heading).toBeFocused();
  }
  await expect(page.getByText(said.allDone)).toBeVisible();
  await expect(page.getByText(said.waiting(2))).toBeVisible();
  expect(await storedProgress(page)).toContain('#gone/one');

  await open(page, `review/`);
  await expect(heading).toHaveText(said.due(0));
  expect(page.url()).toBe(`${server.url}review/`);
});

test(`the page is accessible and fits with a question`, async ({page}) => {
  await storeProgress(
    page,
    progressText({2: {answers: {[first]: wrongIn(2025)}}}),
  );
  await open(page, `review/`);
  await expect(page.getByRole('region', {name: said.question})).toBeVisible();
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test(`the page says what it needs`, async ({page}) => {
    await page.goto(`review/`);
    await expect(page.getByRole('main')).toContainText(said.needsScripts);
  });
});

test('flash cards are learnt by the keyboard, and come back in the same queue', async ({
  page,
}) => {
  await open(page, `review/`);
  await page.getByLabel('Kategoria').selectOption('roles');
  await page.getByLabel('Kierunek').selectOption('definition');
  const learn = page.getByRole('button', {name: /^Ucz się nowych/});
  await expect(learn).toBeEnabled();
  await learn.press('Enter');
  const card = page.getByRole('region', {name: 'Fiszka'});
  await expect(card).toBeVisible();
  await expect(page.getByRole('heading', {level: 2}).first()).toBeFocused();
  expect(await problemsInBothLooks(page)).toEqual([]);
  const left = page.getByText(/^Nowe fiszki do przejrzenia: /);
  const before = await left.textContent();
  await card.getByRole('button', {name: 'Pokaż odpowiedź'}).press('Enter');
  // Whoever listens hears the back at once.
  await expect(card.locator(':focus')).toContainText(/\S/);
  await card.getByRole('button', {name: 'Jeszcze nie umiem'}).press('Enter');
  await expect(left).not.toHaveText(before ?? '');
  await expect(page.getByText(said.waiting(1))).toBeVisible();
  expect(await storedProgress(page)).toMatch(
    /glossary\/[a-z-]+#card\/definition/,
  );
});
