import type {Page} from '@playwright/test';
import {accessibilityProblems} from './accessibilityProblems';
import {settled, widerThanWindow} from './layout';

/** What is wrong with an open page as it stands, wide in light and 320 px narrow in dark. It stays narrow and dark. */
export async function problemsInBothLooks(page: Page): Promise<string[]> {
  const light = await accessibilityProblems(page, 'light', {
    axeIsLoaded: false,
  });
  await page.setViewportSize({width: 320, height: 640});
  await page.emulateMedia({colorScheme: 'dark'});
  await page.locator('html[data-theme=dark]').waitFor();
  await page.evaluate(settled);
  return [
    ...light,
    ...(await accessibilityProblems(page, 'dark, 320 px', {axeIsLoaded: true})),
    ...(await page.evaluate(widerThanWindow)),
  ];
}
