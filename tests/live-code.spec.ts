import {basePath, buildFolder} from './support/builtSite';
import {kitchenSink} from './support/kitchenSink';
import {blockOf, liveWords, recordedOutput, write} from './support/liveCode';
import {problemsInBothLooks} from './support/problemsInBothLooks';
import {serve} from './support/serve';
import {expect, open, test} from './support/site';

/** The page has two blocks, the second of them an exercise. */
const {path: lesson} = kitchenSink;
const said = liveWords.pl;
const endless = 'while True:\n    pass';

/** Waits until the page has drawn itself a few times: its main thread is free. Runs in the page. */
async function framesDrawn(count: number): Promise<number> {
  let drawn = 0;
  while (drawn < count) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    drawn += 1;
  }
  return drawn;
}

test('a block prints what CPython has recorded', async ({page}) => {
  await open(page, lesson);
  const block = blockOf(page);
  const recorded = await recordedOutput(block);
  await block.run.click();
  await expect(block.status).toContainText(said.done);
  expect(await block.output.locator('pre').textContent()).toBe(recorded);
});

test('a check tells the start of an exercise from its solution, which marks it as done', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 1);
  const exercise = page.locator(`#${kitchenSink.exercise}`);
  const solution = await exercise
    .locator('.course-solution pre')
    .first()
    .textContent();
  const done = exercise.getByRole('button', {name: said.exerciseDone});
  await block.check.click();
  await expect(block.status).toContainText(said.wrong);
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await write(block, solution ?? '');
  await block.check.click();
  await expect(block.status).toContainText(said.right);
  await expect(done).toHaveAttribute('aria-pressed', 'true');
});

test('live code is accessible while it is used, in light at 1280 px and in dark at 320 px', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page);
  await write(block, 'print("x" * 500)\n1 / 0');
  await block.run.click();
  await expect(block.status).toHaveText(said.error);
  expect(await problemsInBothLooks(page)).toEqual([]);
});

test('what a reader wrote in an exercise is there the next time, and the original, too', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page, 1);
  const original = await block.editor.inputValue();
  await write(block, 'mine = 1');
  // At once, before any pause in which it would be stored.
  await open(page, 'docs/project/');
  await open(page, lesson);
  await expect(block.editor).toHaveValue('mine = 1');
  await block.reset.click();
  await expect(block.editor).toHaveValue(original);
  await block.group.getByRole('button', {name: said.last}).click();
  await expect(block.editor).toHaveValue('mine = 1');
  await expect(block.editor).toBeFocused();
});

test('nothing of Python is fetched before the first click', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, lesson);
  const {run, status} = blockOf(page);
  await expect(run).toBeVisible();
  expect(requests.filter((url) => url.includes('/pyodide/'))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await run.click();
  await expect(status).toHaveText(said.done);
});

test('a block runs the earlier one first, and says so', async ({page}) => {
  await open(page, lesson);
  const exercise = blockOf(page, 1);
  await exercise.run.click();
  await expect(exercise.status).toHaveText(said.earlier);
  await exercise.run.click();
  await expect(exercise.status).toHaveText(said.done);
});

test('an error is a traceback of the block, with its line and without the machinery', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page);
  await write(block, 'def f():\n    return 1 / 0\n\n\nf()');
  await block.run.click();
  await expect(block.status).toHaveText(said.error);
  expect(await block.output.locator('pre').textContent()).toMatch(
    /^Traceback \(most recent call last\):\n {2}File "percentile", line 5, in <module>\n {4}f\(\)\n[\s~^]*File "percentile", line 2, in f\n[\s\S]*\nZeroDivisionError: division by zero\n$/,
  );
});

test('input() and files are refused with a sentence', async ({page}) => {
  await open(page, lesson);
  const block = blockOf(page);
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
  const block = blockOf(page);
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

for (const [what, code] of [
  ['takes a built-in function away', 'import builtins\ndel builtins.exec'],
  ['takes away what the runner writes with', 'import json\njson.dumps = None'],
  ['closes its worker', 'import js\njs.close()'],
  ['takes its worker’s voice away', 'import js\njs.postMessage = None'],
  ['calls itself without end', 'def f(): f()\nf()'],
  [
    'calls itself beyond the stack',
    'import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()',
  ],
  ['leaves', 'import sys\nsys.exit(3)'],
] as const)
  test(`after code that ${what} the next run is as ever`, async ({page}) => {
    await open(page, lesson);
    const block = blockOf(page);
    await write(block, code);
    await block.run.click();
    await expect(block.run).toBeVisible();
    await expect(block.status).not.toHaveText('');
    await expect(block.stop).toHaveCount(0);
    await write(block, 'print(6 * 7)');
    await block.run.click();
    await expect(block.output).toHaveText('42');
  });

test('an endless output is cut, and the page answers all the while', async ({
  page,
}) => {
  await open(page, lesson);
  const block = blockOf(page);
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
  const block = blockOf(page);
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
  const block = blockOf(page);
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
}) => {
  const own = await serve(buildFolder, basePath);
  await open(page, own.url + lesson);
  const block = blockOf(page);
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

  test('code and recorded output are there, and the check can be opened', async ({
    page,
  }) => {
    await page.goto(lesson);
    const {group, run} = blockOf(page);
    await expect(group.locator('pre').first()).toBeVisible();
    await expect(group.getByText(said.recorded)).toBeVisible();
    await expect(run).toHaveCount(0);
    const check = page.locator('.course-live-check pre').first();
    await expect(check).toBeHidden();
    await page.getByText(said.checkCode).click();
    await expect(check).toBeVisible();
  });
});
