import {chromium, type Browser, type Page} from '@playwright/test';
import playwrightConfig from '../../playwright.config';
import {gzipServer, purposes, type Purpose, type Transfer} from './gzipServer';

/** What a page costs a reader who comes for the first time. */
export type PageWeight = {
  /** Gzipped bytes without headers. */
  readonly total: number;
  readonly byPurpose: Readonly<Record<Purpose, number>>;
  readonly requests: number;
  readonly transfers: readonly Transfer[];
};

/** How long nothing may be asked for until the page counts as loaded. */
const quietMs = 1000;

/**
 * Weighs a page of a running site in a headless Chromium with an empty cache, 1280 × 720 pixels.
 *
 * The site's server need not compress: the bytes are those of a host that gzips. The path lies below the base URL.
 *
 * @param touch - what the reader does once the page is there; without it, nothing
 */
export async function pageWeight(
  baseUrl: string,
  path: string,
  touch?: (page: Page) => Promise<void>,
): Promise<PageWeight> {
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  try {
    return await weigh(browser, baseUrl, path, touch);
  } finally {
    await browser.close();
  }
}

async function weigh(
  browser: Browser,
  baseUrl: string,
  path: string,
  touch?: (page: Page) => Promise<void>,
): Promise<PageWeight> {
  const {origin, pathname} = new URL(path.replace(/^\//, ''), baseUrl);
  const server = await gzipServer(origin);
  try {
    const page = await browser.newPage();
    const strangers = listStrangers(page, server.url);
    await page.goto(server.url + pathname, {waitUntil: 'networkidle'});
    await page.waitForTimeout(quietMs);
    if (touch) {
      await touch(page);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(quietMs);
    }
    if (strangers.length > 0)
      throw new Error(
        `${path} asks another host for ${strangers.join(', ')}. Serve it from the site: only what the site serves is weighed.`,
      );
    return sum(path, [...server.transfers]);
  } finally {
    await server.close();
  }
}

function listStrangers(page: Page, origin: string): string[] {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const {href, protocol} = new URL(request.url());
    if (protocol.startsWith('http') && !href.startsWith(origin))
      strangers.push(href);
  });
  return strangers;
}

function sum(path: string, transfers: readonly Transfer[]): PageWeight {
  const failure = transfers.find(({status}) => status >= 400);
  if (failure !== undefined)
    throw new Error(
      `${path} asks for ${failure.path}, which answers ${failure.status}. Mend the address, or name another page in tasks/bench/samplePages.ts.`,
    );
  const bytesFor = (purpose: Purpose) =>
    transfers
      .filter((transfer) => transfer.purpose === purpose)
      .reduce((bytes, transfer) => bytes + transfer.bytes, 0);
  return {
    total: transfers.reduce((bytes, transfer) => bytes + transfer.bytes, 0),
    byPurpose: Object.fromEntries(
      purposes.map((purpose) => [purpose, bytesFor(purpose)]),
    ) as Record<Purpose, number>,
    requests: transfers.length,
    transfers,
  };
}
