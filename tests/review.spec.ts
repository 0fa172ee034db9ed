import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {locales} from '../src/domain/locale';
import {parsedPage} from '../src/domain/markdown/parsedPage';
import {questionId} from '../src/domain/progress/progress';
import {quizFeature} from '../src/domain/quiz/quizFeature';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {progressText, storedProgress, storeProgress} from './support/progress';
import {expect, folderOf, open, sitePages, test} from './support/site';

const words = {
  pl: {
    empty: /^Nie ma tu jeszcze żadnych pytań/,
    due: (count: number) => `Do powtórki teraz: ${count}`,
    waiting: (count: number) => new RegExp(`W kolejce: ${count}\\.`),
    allDone: /Na teraz to wszystko\./,
    check: 'Sprawdź',
    next: 'Dalej',
    section: /^Wróć do sekcji: /,
    question: 'Pytanie',
    needsScripts: /JavaScript/,
  },
  en: {
    empty: /^There are no questions here yet/,
    due: (count: number) => `To review now: ${count}`,
    waiting: (count: number) => new RegExp(`Waiting: ${count}\\.`),
    allDone: /That is all for now\./,
    check: 'Check',
    next: 'Next',
    section: /^Back to the section: /,
    question: 'Question',
    needsScripts: /JavaScript/,
  },
} as const;

/** A lesson with a quiz, and the ids of its questions, whatever they ask. */
const pageId = 'modules/model-api/rest-contract';
const source = readFileSync(
  join(__dirname, '../docs/modules/1-model-api/03-rest-contract.md'),
  'utf8',
);
const [first = '', second = ''] = quizFeature
  .read(parsedPage(source))
  .found.flatMap(({quiz}) =>
    quiz.questions.map(({id}) => questionId(pageId, quiz.id, id)),
  );

const wrongIn = (year: number) => [{at: Date.UTC(year, 0, 1), right: false}];

for (const locale of locales) {
  const folder = folderOf(locale);
  const said = words[locale];

  test(`without mistakes the page says what will be here (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folder}review/`);
    await expect(page.getByText(said.empty)).toBeVisible();
  });

  test(`what went wrong comes back, is answered, and waits for its day (${locale})`, async ({
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
    await open(page, `${folder}review/`);
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
      ).toHaveAttribute('href', new RegExp(`/${folder}docs/${pageId}/#`));
      await question.getByRole('button', {name: said.next}).click();
      await expect(heading).toHaveText(said.due(left));
      await expect(heading).toBeFocused();
    }
    await expect(page.getByText(said.allDone)).toBeVisible();
    await expect(page.getByText(said.waiting(2))).toBeVisible();
    expect(await storedProgress(page)).toContain('#gone/one');

    await open(page, `${folder}review/`);
    await expect(heading).toHaveText(said.due(0));
    expect(page.url()).toBe(`${server.url}${folder}review/`);
  });

  test(`the page is accessible and fits with a question (${locale})`, async ({
    page,
  }) => {
    await storeProgress(
      page,
      progressText({2: {answers: {[first]: wrongIn(2025)}}}),
    );
    await open(page, `${folder}review/`);
    await expect(page.getByRole('region', {name: said.question})).toBeVisible();
    expect(await problemsInBothLooks(page)).toEqual([]);
  });

  test(`progress and review are in the sitemap (${locale})`, () => {
    const paths = sitePages.map(({path}) => path);
    expect(paths).toContain(`${folder}progress/`);
    expect(paths).toContain(`${folder}review/`);
  });

  test.describe('without scripts', () => {
    test.use({javaScriptEnabled: false});

    test(`the page says what it needs (${locale})`, async ({page}) => {
      await page.goto(`${folder}review/`);
      await expect(page.getByRole('main')).toContainText(said.needsScripts);
    });
  });
}
