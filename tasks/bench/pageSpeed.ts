import type {Browser, Page} from '@playwright/test';
import {onPhone} from './phone';

/** How a page comes up on a slow phone, when nobody touches it. */
export type PageSpeed = {
  readonly fcpMs: number;
  readonly lcpMs: number;
  /** What long tasks take beyond 50 ms each, from the first paint on. */
  readonly tbtMs: number;
  readonly cls: number;
};

/** How long the page is watched after its last request. */
const watchMs = 2000;

export async function pageSpeed(
  browser: Browser,
  url: string,
): Promise<PageSpeed> {
  return onPhone(browser, async (page) => {
    await page.addInitScript(watch);
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.waitForTimeout(watchMs);
    return read(page);
  });
}

type Seen = Readonly<
  Record<
    'paint' | 'largest-contentful-paint' | 'longtask' | 'layout-shift',
    PerformanceEntry[]
  >
>;

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen: Seen = {
    paint: [],
    'largest-contentful-paint': [],
    longtask: [],
    'layout-shift': [],
  };
  Object.assign(window, {seen});
  for (const [type, entries] of Object.entries(seen))
    new PerformanceObserver((list) => {
      entries.push(...list.getEntries());
    }).observe({type, buffered: true});
}

function read(page: Page): Promise<PageSpeed> {
  return page.evaluate(() => {
    const {seen} = window as unknown as {seen: Seen};
    const fcpMs =
      seen.paint.find(({name}) => name === 'first-contentful-paint')
        ?.startTime ?? NaN;
    return {
      fcpMs,
      lcpMs: seen['largest-contentful-paint'].at(-1)?.startTime ?? NaN,
      tbtMs: seen.longtask
        .filter(({startTime}) => startTime >= fcpMs)
        .reduce((sum, {duration}) => sum + duration - 50, 0),
      cls: seen['layout-shift'].reduce(
        (sum, shift) => sum + (shift as unknown as {value: number}).value,
        0,
      ),
    };
  });
}
