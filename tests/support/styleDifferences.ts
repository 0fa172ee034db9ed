import type {Page} from '@playwright/test';
import {settled} from './layout';
import {wholeSheet} from './wholeSheet';

/**
 * Elements of an open page that look otherwise with the whole style sheet than with the one that it was cut down to, at
 * both widths and in both colours. The page stays narrow and dark.
 */
export async function styleDifferences(page: Page): Promise<string[]> {
  await page.route('**/assets/css/whole.css', (route) =>
    route.fulfill({path: wholeSheet(), contentType: 'text/css'}),
  );
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 720});
      await page.emulateMedia({colorScheme});
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      await page.evaluate(settled);
      const differing = await page.evaluate(compareSheets);
      found.push(
        ...differing.map((what) => `${colorScheme}, ${width} px: ${what}`),
      );
    }
  return found;
}

/** Runs in the page. */
async function compareSheets(): Promise<string[]> {
  const cut = document.querySelector<HTMLLinkElement>(
    'link[rel=stylesheet][href*="/assets/css/styles."]',
  );
  if (!cut) return ['the page has no style sheet'];
  const whole = document.createElement('link');
  whole.rel = 'stylesheet';
  whole.href = new URL('whole.css', cut.href).href;
  await new Promise((resolve, reject) => {
    whole.onload = resolve;
    whole.onerror = reject;
    cut.after(whole);
  });
  const elements = [...document.querySelectorAll('*')];
  const read = (): string[][] =>
    elements.map((element) =>
      ['', '::before', '::after', '::marker', '::placeholder']
        .map((part) => getComputedStyle(element, part))
        .map((style, index) =>
          index > 0 && style.content === 'none' ? '' : style.cssText,
        ),
    );
  const show = (shown: HTMLLinkElement): void => {
    for (const sheet of [cut, whole]) sheet.disabled = sheet !== shown;
  };
  show(whole);
  const due = read();
  show(cut);
  const actual = read();
  whole.remove();
  return elements.flatMap((element, index) => {
    const part = due[index]?.findIndex(
      (text, place) => text !== actual[index]?.[place],
    );
    if (part === undefined || part === -1) return [];
    const properties = (texts: string[][]) =>
      (texts[index]?.[part] ?? '').split('; ');
    const lost = properties(due).filter(
      (text) => !properties(actual).includes(text),
    );
    return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${lost.slice(0, 3).join('; ')}`;
  });
}
