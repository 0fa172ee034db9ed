import {expect, open, test} from './support/site';

for (const {what, path, sheets} of [
  {
    what: 'a page with a formula',
    path: 'docs/glossary/normalization/',
    sheets: 1,
  },
  {what: 'a page without a formula', path: 'docs/glossary/pod/', sheets: 0},
  {what: 'the landing page', path: '', sheets: 0},
])
  test(`${what} ${sheets === 1 ? 'asks' : 'never asks'} for the style sheet of formulas`, async ({
    page,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('/katex/katex.min.css'))
        asked.add(request.url());
    });
    await open(page, path);
    await page.waitForLoadState('networkidle');
    expect(asked.size).toBe(sheets);
    await expect(page.locator('.katex').first()).toBeVisible({
      visible: sheets === 1,
    });
  });
