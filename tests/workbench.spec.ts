import {readFileSync} from 'node:fs';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {expect, open, test, type Page} from './support/site';

const path = 'project/workbench/';
const stagePage = 'docs/project/planning/';
const gradingKey = 'course.projects-mlops-course';

const points = (page: Page, stage: number) =>
  page.getByRole('textbox', {name: 'Punkty'}).nth(stage - 1);
const status = (page: Page, text: RegExp) =>
  page.getByText(text).filter({visible: true});

test('points count against both figures, survive a reload, and reach another tab', async ({
  page,
  context,
}) => {
  await open(page, path);
  await points(page, 2).fill('20');
  await points(page, 3).fill('19');
  await expect(status(page, /^39 pkt z 110/)).toBeVisible();
  await expect(status(page, /^39 pkt ze 100/)).toBeVisible();

  const other = await context.newPage();
  await open(other, path);
  await expect(points(other, 3)).toHaveValue('19');
  await points(other, 1).fill('5');
  await expect(status(page, /^44 pkt z 110/)).toBeVisible();

  await points(page, 1).fill('6');
  await expect(
    page.getByText('Etap 1 daje najwyżej 5 pkt. Wpisz liczbę od 0 do 5.'),
  ).toBeVisible();
  await page.reload();
  await expect(points(page, 1)).toHaveValue('5');
});

test('a criterion is the same on its stage and in the workbench, by keyboard too', async ({
  page,
}) => {
  await open(page, stagePage);
  const first = page.getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await expect(page.getByText(/^Odhaczone: 1 z 6/)).toBeVisible();

  await open(page, path);
  const details = page.getByText('Kryteria: 1 z 6; dowód i uwagi');
  await details.click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', {name: 'Cofnij'}).click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a link hands a project to another browser, a file back; what is damaged changes nothing', async ({
  page,
  browser,
}) => {
  await open(page, path);
  await points(page, 1).fill('4');
  await page.getByRole('button', {name: 'Odnośnik do tego projektu'}).click();
  const link = await page
    .getByRole('textbox', {name: 'Tekst do skopiowania'})
    .inputValue();

  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await elsewhere.getByRole('button', {name: 'Połącz', exact: true}).click();
  await expect(points(elsewhere, 1)).toHaveValue('4');
  await points(elsewhere, 2).fill('15');
  const download = elsewhere.waitForEvent('download');
  await elsewhere
    .getByRole('button', {name: 'Zapisz wszystkie projekty do pliku'})
    .click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await elsewhere.close();

  const file = (content: string) => ({
    name: 'projects.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const field = page.getByLabel('Wczytaj plik od innej osoby i połącz');
  await field.setInputFiles(file(text.slice(0, -20)));
  await expect(status(page, /jest ucięty albo uszkodzony/)).toBeVisible();
  await expect(points(page, 1)).toHaveValue('4');
  await field.setInputFiles(file(text));
  await page.getByRole('button', {name: 'Połącz', exact: true}).click();
  await expect(points(page, 2)).toHaveValue('15');
});

test('without storage it works and says so', async ({page}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, path);
  await points(page, 1).fill('3');
  await expect(page.getByRole('alert')).toContainText(
    'Przeglądarka nie pozwala zapisać projektu',
  );
  await expect(points(page, 1)).toHaveValue('3');
});

test('it is accessible with everything open, and fits a phone', async ({
  page,
}) => {
  await page.addInitScript(
    ({key, value}) => {
      localStorage.setItem(key, value);
    },
    {
      key: gradingKey,
      value: JSON.stringify({
        format: 'mlops-course-project',
        version: 1,
        projects: {
          a: {
            name: {at: 1, value: 'Churn'},
            'planning/points/team': {at: 1, value: 5},
            'planning/points/reviewer': {at: 1, value: 3},
          },
        },
      }),
    },
  );
  await open(page, path);
  await page
    .getByText(/^Kryteria: 0 z 6/)
    .first()
    .click();
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the workbench leads to the rubric', async ({page}) => {
    await page.goto(path);
    await expect(
      page.getByRole('link', {name: 'Zobacz rubrykę'}),
    ).toBeVisible();
    await expect(page.getByText(/włącz JavaScript/)).toBeVisible();
  });
});
