import {expect, test as base, type Page} from '@playwright/test';
import {basePath, buildFolder} from './builtSite';
import {serve, type SiteServer} from './serve';
import {watchViolations} from './violations';

export {expect, type Page};

/** Opens a page, reaches for what its application runs, and waits until that has taken the page over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

/** Reaches for what the application of a page runs, and waits until that has taken the page over. */
export async function hydrated(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(reach).catch(() => 'another page is coming'))
    .toBe('true');
}

/** What the focus does on its way to the search, which stays where it is. Runs in the page. */
function reach(): string | undefined {
  document
    .querySelector('[aria-keyshortcuts]')
    ?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  return document.documentElement.dataset.hasHydrated;
}

/**
 * Tests of the built site: whatever a test does, no page may go against its policy.
 *
 * Each worker has its own server of the site, on its own free port, so that paths without a leading slash are below
 * the site's base, whatever that is.
 */
export const test = base.extend<
  {
    /** Whether the policy may stop something: where a test attacks. */
    readonly violations: 'none' | 'expected';
  },
  {
    readonly server: SiteServer;
    /** One page for all visits of a worker: what it has fetched once stays in its cache. */
    readonly visitor: Page;
  }
>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const server = await serve(buildFolder, basePath);
      await use(server);
      await server.close();
    },
    {scope: 'worker'},
  ],
  baseURL: ({server}, use) => use(server.url),
  violations: [
    async ({context}, use) => {
      const violations = await watchViolations(context);
      await use('none');
      expect(violations()).toEqual([]);
    },
    {auto: true},
  ],
  visitor: [
    async ({browser, server}, use) => {
      const context = await browser.newContext({
        baseURL: server.url,
        reducedMotion: 'reduce',
        colorScheme: 'light',
      });
      await context.addInitScript(saveData);
      // What they say is an error in the console, which a visit reports.
      await watchViolations(context);
      await use(await context.newPage());
      await context.close();
    },
    {scope: 'worker'},
  ],
});

/**
 * Tells the site that its reader saves data. Otherwise every visit fetches the scripts of forty pages
 * that the visible links lead to, which is most of its work.
 */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    value: {saveData: true, effectiveType: '4g'},
  });
}
