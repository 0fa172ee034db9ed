import {readdirSync, readFileSync} from 'node:fs';
import {pageIdOf} from '../src/domain/course/kinds';
import {readLiveBlocks} from '../src/domain/liveCode/readLiveBlocks';
import {locales, type Locale} from '../src/domain/locale';
import {outlineOf} from '../src/domain/markdown/outline';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {serve} from './support/server';
import {
  buildFolder,
  expect,
  folderOf,
  open,
  test,
  type Page,
} from './support/site';

const words = {
  pl: {
    block: /^Kod do (uruchomienia|uzupełnienia) /,
    run: 'Uruchom',
    stop: 'Zatrzymaj',
    check: 'Sprawdź',
    edit: 'Zmień kod',
    reset: 'Przywróć',
    again: 'Spróbuj ponownie',
    editor: /^Edytor kodu/,
    output: 'Wynik',
    running: 'Działa…',
    done: 'Gotowe.',
    error: 'Kod zgłosił błąd.',
    right: '✓ Rozwiązanie jest dobre.',
    wrong: '✗ Jeszcze nie.',
    exerciseDone: 'Ćwiczenie zrobione',
    stopped: /^Zatrzymano\./,
    unreachable: /^Nie udało się pobrać Pythona\./,
    cut: /^Reszty wyniku nie widać/,
    earlier: /^Najpierw uruchomiono wcześniejszy kod ze strony: 1\. Gotowe\.$/,
    recorded: 'Zapisany wynik',
    checkCode: 'Kod, który sprawdza rozwiązanie',
  },
  en: {
    block: /^Code to (run|complete) /,
    run: 'Run',
    stop: 'Stop',
    check: 'Check',
    edit: 'Change the code',
    reset: 'Restore',
    again: 'Try again',
    editor: /^Code editor/,
    output: 'Output',
    running: 'Running…',
    done: 'Done.',
    error: 'The code raised an error.',
    right: '✓ Your solution is right.',
    wrong: '✗ Not yet.',
    exerciseDone: 'Exercise done',
    stopped: /^Stopped\./,
    unreachable: /^Python could not be fetched\./,
    cut: /^The rest of the output is not shown/,
    earlier: /^Earlier code from this page ran first: 1\. Done\.$/,
    recorded: 'Recorded output',
    checkCode: 'The code that checks your solution',
  },
} as const;

const folders = {
  pl: 'docs/',
  en: 'i18n/en/docusaurus-plugin-content-docs/current/',
} as const;

/** The pages of a language that have live code. */
function livePages(locale: Locale) {
  const folder = folders[locale];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      path: `${folderOf(locale)}docs/${pageIdOf(name)}/`,
      ...readLiveBlocks(outlineOf(readFileSync(folder + name, 'utf8')).fences),
    }))
    .filter(({found}) => found.length > 0);
}

/** The page with two blocks, the second of them an exercise. */
const lesson = 'docs/modules/model-api/concurrency/';
const endless = 'while True:\n    pass';

/** The parts of the block at a place of the page, from 0. */
function blockOf(page: Page, locale: Locale, place = 0) {
  const said = words[locale];
  const group = page.getByRole('group', {name: said.block}).nth(place);
  const button = (name: string) =>
    group.getByRole('button', {name, exact: true});
  return {
    group,
    run: button(said.run),
    stop: button(said.stop),
    check: button(said.check),
    edit: button(said.edit),
    reset: button(said.reset),
    again: button(said.again),
    editor: group.getByRole('textbox', {name: said.editor}),
    status: group.getByRole('status'),
    output: group.getByRole('log', {name: said.output}),
  };
}

/** Opens the editor of a block and writes code into it. */
async function write(
  {edit, editor}: ReturnType<typeof blockOf>,
  code: string,
): Promise<void> {
  if (!(await editor.isVisible())) await edit.click();
  await editor.fill(code);
}

/** Waits until the page has drawn itself a few times: its main thread is free. Runs in the page. */
async function framesDrawn(count: number): Promise<number> {
  let drawn = 0;
  while (drawn < count) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    drawn += 1;
  }
  return drawn;
}

for (const locale of locales) {
  const said = words[locale];

  test(`every page with live code prints what CPython has recorded (${locale})`, async ({
    page,
  }) => {
    const pages = livePages(locale);
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const {path, found: blocks} of pages) {
      await open(page, path);
      const last = blockOf(page, locale, blocks.length - 1);
      await last.run.click();
      await expect(last.status).toContainText(said.done);
      for (const [place, {output}] of blocks.entries())
        expect
          .soft(
            await blockOf(page, locale, place)
              .output.locator('pre')
              .textContent(),
            `${path} block ${place + 1}`,
          )
          .toBe(`${output}\n`);
    }
  });

  test(`a check tells the start of an exercise from its solution, which marks it as done (${locale})`, async ({
    page,
  }) => {
    for (const {path, found: blocks} of livePages(locale))
      for (const [place, {id, solution}] of blocks.entries()) {
        if (solution === undefined) continue;
        await open(page, path);
        const block = blockOf(page, locale, place);
        const done = page
          .locator(`#${id}`)
          .getByRole('button', {name: said.exerciseDone});
        await block.check.click();
        await expect(block.status).toContainText(said.wrong);
        await expect(done).toHaveAttribute('aria-pressed', 'false');
        await write(block, solution.code);
        await block.check.click();
        await expect(block.status).toContainText(said.right);
        await expect(done).toHaveAttribute('aria-pressed', 'true');
      }
  });

  test(`live code is accessible while it is used, in light at 1280 px and in dark at 320 px (${locale})`, async ({
    page,
  }) => {
    await open(page, folderOf(locale) + lesson);
    const demo = blockOf(page, locale);
    await write(demo, 'print("x" * 500)\n1 / 0');
    await demo.run.click();
    await expect(demo.status).toHaveText(said.error);
    expect(await problemsInBothLooks(page)).toEqual([]);
  });
}

const said = words.pl;

test('nothing of Python is fetched before the first click', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, lesson);
  const {run, status} = blockOf(page, 'pl');
  await expect(run).toBeVisible();
  expect(requests.filter((url) => url.includes('/pyodide/'))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await run.click();
  await expect(status).toHaveText(said.done);
});

test('a block runs the earlier one first, and says so', async ({page}) => {
  await open(page, lesson);
  const exercise = blockOf(page, 'pl', 1);
  await exercise.run.click();
  await expect(exercise.status).toHaveText(said.earlier);
  await exercise.run.click();
  await expect(exercise.status).toHaveText(said.done);
});

test('an error is a traceback of the block, with its line and without the machinery', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  await write(block, 'def f():\n    return 1 / 0\n\n\nf()');
  await block.run.click();
  await expect(block.status).toHaveText(said.error);
  expect(await block.output.locator('pre').textContent()).toMatch(
    /^Traceback \(most recent call last\):\n {2}File "event-loop", line 5, in <module>\n {4}f\(\)\n[\s~^]*File "event-loop", line 2, in f\n[\s\S]*\nZeroDivisionError: division by zero\n$/,
  );
});

test('input() and files are refused with a sentence', async ({page}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  for (const [code, sentence] of [
    ['input("?")', /input\(\) nie ma kogo zapytać/],
    ['open("dane.csv")', /nie widzi plików twojego komputera/],
  ] as const) {
    await write(block, code);
    await block.run.click();
    await expect(block.output).toContainText(sentence);
  }
});

test('an endless loop is stopped at once, and the page answers all the while', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  await write(block, endless);
  await block.run.click();
  await expect(block.status).toHaveText(said.running);
  expect(await page.evaluate(framesDrawn, 20)).toBe(20);
  await expect(block.status).toHaveText(said.running);
  await block.stop.evaluate((button: HTMLButtonElement) => {
    button.click();
  });
  await page.evaluate(framesDrawn, 2);
  expect(await block.status.textContent()).toMatch(said.stopped);
  await expect.poll(() => page.workers().length).toBe(0);
  await block.reset.click();
  await block.run.click();
  await expect(block.status).toHaveText(said.done);
});

test('an endless output is cut, and the page answers all the while', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  await write(block, 'while True:\n    print("x" * 1000)');
  await block.run.click();
  await expect(block.output).toContainText('Reszty wyniku nie widać');
  expect(await page.evaluate(framesDrawn, 20)).toBe(20);
  const shown = await block.output.locator('pre').textContent();
  expect(shown?.length).toBe(10_000);
  await block.stop.click();
  await expect(block.status).toHaveText(said.stopped);
});

test('the original code comes back', async ({page}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  await block.edit.click();
  const original = await block.editor.inputValue();
  await block.editor.fill('print("moje")');
  await block.run.click();
  await expect(block.output).toHaveText('moje');
  await block.reset.click();
  await expect(block.editor).toHaveValue(original);
  await expect(block.output).toHaveCount(0);
});

test('everything works with the keyboard, and the tab key leaves the editor', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 'pl');
  await block.edit.focus();
  await page.keyboard.press('Enter');
  await expect(block.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('for n in (1, 2):\nprint(n)');
  await page.keyboard.press('Control+]');
  await page.keyboard.press('Control+[');
  await expect(block.editor).toHaveValue('for n in (1, 2):\n    print(n)');
  await page.keyboard.press('Control+z');
  await expect(block.editor).toHaveValue('for n in (1, 2):\n        print(n)');
  await page.keyboard.press('Control+Enter');
  await expect(block.output).toHaveText('1 2');
  await page.keyboard.press('Tab');
  await expect(block.run).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(block.status).toHaveText(said.done);
  await expect(block.run).toBeFocused();
});

test('Python that cannot be fetched is tried again, and once it is here no network is needed', async ({
  page,
  server,
}) => {
  const base = new URL(server.url).pathname;
  const own = await serve(buildFolder, base);
  await open(page, own.url + lesson);
  const block = blockOf(page, 'pl');
  await expect(block.run).toBeVisible();
  await page.context().route('**/pyodide/**', (route) => route.abort());
  await block.run.click();
  await expect(block.status).toHaveText(said.unreachable);
  await page.context().unroute('**/pyodide/**');
  await block.again.click();
  await expect(block.status).toHaveText(said.done);

  await own.close();
  await write(block, endless);
  await block.run.click();
  await expect(block.status).toHaveText(said.running);
  await block.stop.click();
  await expect(block.status).toHaveText(said.stopped);
  await block.reset.click();
  await block.run.click();
  await expect(block.status).toHaveText(said.done);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const locale of locales)
    test(`code and recorded output are there, and the check can be opened (${locale})`, async ({
      page,
    }) => {
      const said = words[locale];
      await page.goto(folderOf(locale) + lesson);
      const {group, run} = blockOf(page, locale);
      await expect(group.getByText('import heapq')).toBeVisible();
      await expect(group.getByText(said.recorded)).toBeVisible();
      await expect(run).toHaveCount(0);
      const check = page.getByText('witnessed.append').first();
      await expect(check).toBeHidden();
      await page.getByText(said.checkCode).click();
      await expect(check).toBeVisible();
    });
});
