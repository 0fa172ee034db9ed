import {expect, open, test} from './support/site';

for (const {path, copy, link, copied} of [
  {
    path: 'docs/glossary/docker/',
    copy: 'Kopiuj stronę jako Markdown',
    link: 'Otwórz jako Markdown',
    copied: 'Skopiowane.',
  },
  {
    path: 'en/docs/1/project/planning/',
    copy: 'Copy the page as Markdown',
    link: 'Open as Markdown',
    copied: 'Copied.',
  },
])
  test(`a page is copied and opened as Markdown: ${path}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const title = await page.getByRole('heading', {level: 1}).textContent();
    const href = await page
      .getByRole('link', {name: link})
      .getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(await file.text()).toMatch(`# ${title ?? ''}\n`);
    await page.getByRole('button', {name: copy}).click();
    await expect(page.getByText(copied, {exact: true})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await file.text(),
    );
  });
