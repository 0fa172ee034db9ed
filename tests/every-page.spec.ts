import {sitePages} from './support/builtPages';
import {blockOf, liveWords, recordedOutput, write} from './support/liveCode';
import {expect, open, test} from './support/site';
import {visitProblems} from './support/visitProblems';

for (const {path} of sitePages())
  test(`/${path} is sound and accessible at 1280 px in light and at 320 px in dark`, async ({
    visitor,
  }) => {
    expect(await visitProblems(visitor, path)).toEqual([]);
  });

// CPython runs this code in `npm run test:labs`; here Pyodide does, in the browser.
for (const {path, locale} of sitePages().filter(({shape}) =>
  shape.includes('.course-live'),
)) {
  const said = liveWords[locale];

  test(`/${path} prints in the browser what CPython has recorded, and its checks know its solutions`, async ({
    page,
  }) => {
    await open(page, path);
    const groups = page.getByRole('group', {name: said.block});
    const blocks = Array.from({length: await groups.count()}, (_, place) =>
      blockOf(page, place, locale),
    );
    const recorded = await Promise.all(blocks.map(recordedOutput));
    // The last one runs those before it first.
    await blocks.at(-1)?.run.click();
    await expect(groups.last().getByRole('status')).toContainText(said.done);
    for (const [place, {output}] of blocks.entries())
      expect
        .soft(await output.locator('pre').textContent(), `block ${place + 1}`)
        .toBe(recorded[place]);

    for (const block of blocks) {
      if (!(await block.check.isVisible())) continue;
      const solution = await block.group
        .locator('xpath=ancestor::section[contains(@class, "course-exercise")]')
        .locator('.course-solution pre.language-python')
        .first()
        .textContent();
      await block.check.click();
      await expect(block.status).toContainText(said.wrong);
      await write(block, solution ?? '');
      await block.check.click();
      await expect(block.status).toContainText(said.right);
    }
  });
}
