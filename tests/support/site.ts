import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test as base, type Page} from '@playwright/test';
import {locales, type Locale} from '../../src/domain/locale';
import {serve, type Server} from './server';

export {expect, type Page} from '@playwright/test';

/** A page that a sitemap lists. */
export type SitePage = {
  readonly locale: Locale;
  /** Whole address in the sitemap, on the host that the site was built for. */
  readonly url: string;
  /** Path below the site's base: `en/docs/project/`. */
  readonly path: string;
};

/** The repository's root. */
const repository = join(__dirname, '../..');
export const buildFolder = join(repository, 'build');

if (!existsSync(join(buildFolder, 'sitemap.xml')))
  throw new Error(
    'build/ holds no site. Build it first: npx docusaurus build.',
  );

/** Where the site begins, on the host that it was built for: the home page in the default language. */
const builtFor = sitemapUrls('').reduce((shortest, url) =>
  url.length < shortest.length ? url : shortest,
);
const basePath = new URL(builtFor).pathname;

/** Every page that a sitemap of either language lists. */
export const sitePages: readonly SitePage[] = locales.flatMap((locale) =>
  sitemapUrls(folderOf(locale)).map((url) => ({
    locale,
    url,
    path: pathOf(url),
  })),
);

/** Editions of the course, the current one first, and what their addresses begin with. */
export const editions = [
  {id: '2', docs: 'docs/'},
  {id: '1', docs: 'docs/1/'},
] as const;

/** What the paths of a language begin with. */
export function folderOf(locale: Locale): string {
  return locale === 'pl' ? '' : `${locale}/`;
}

/** The path below the site's base of a whole address on the host that the site was built for. */
export function pathOf(url: string): string {
  if (!url.startsWith(builtFor))
    throw new Error(`${url} is not below ${builtFor}`);
  return url.slice(builtFor.length);
}

/** The whole address of a path on the host that the site was built for. */
export function builtUrl(path: string): string {
  return builtFor + path;
}

/** The path that a link on a page leads to, below the site's base. */
export function pathOfLink(href: string): string {
  const {pathname, hash} = new URL(href, builtFor);
  return pathname.slice(basePath.length) + hash;
}

/** Reads a file of the built site. */
export function builtFile(path: string): string {
  return readFileSync(join(buildFolder, path), 'utf8');
}

/** Splits a list so that its parts can run at the same time. */
export function inParts<Item>(
  items: readonly Item[],
  size: number,
): (readonly Item[])[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** Opens a page and waits until its scripts have taken it over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

/** Waits until the scripts of a page have taken it over. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated=true]').waitFor({
    state: 'attached',
  });
}

/**
 * Tests of the built site. Each worker has its own server of it, on its own free port,
 * so that paths without a leading slash are below the site's base, whatever that is.
 */
export const test = base.extend<
  object,
  {
    readonly server: Server;
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
  visitor: [
    async ({browser, server}, use) => {
      const context = await browser.newContext({
        baseURL: server.url,
        reducedMotion: 'reduce',
        colorScheme: 'light',
      });
      await context.addInitScript(saveData);
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

function sitemapUrls(folder: string): string[] {
  const xml = readFileSync(join(buildFolder, folder, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
}
