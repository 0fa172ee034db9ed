import type {Browser} from '@playwright/test';
import {actionNames, firstActionMs, type ActionName} from './firstActions';
import {gzipServer} from './gzipServer';
import {pageSpeed, type PageSpeed} from './pageSpeed';
import {launch} from './phone';
import type {SamplePage} from './samplePages';
import {forEachSite, type BySite, type SiteName} from './sites';

/** Medians of the runs. */
export type PageTimes = PageSpeed & {
  /** `undefined` where a site has nothing of the kind, infinity where the action is lost. */
  readonly actionMs: Readonly<Record<ActionName, number | undefined>>;
};

export type TimedPage = SamplePage & {readonly times: BySite<PageTimes>};

/** Opens pages again and again. Sites take turns, so that what else the machine does falls on all of them. */
export async function timePages(
  pages: readonly SamplePage[],
  origins: BySite<string>,
  runs: number,
): Promise<TimedPage[]> {
  const hosts = await forEachSite((site) => gzipServer(origins[site]));
  const browser = await launch();
  const timed: TimedPage[] = [];
  for (const page of pages) {
    const rounds: BySite<PageTimes>[] = [];
    for (let run = 0; run < runs; run += 1)
      rounds.push(
        await forEachSite((site) =>
          timePage(browser, site, hosts[site].url + page.path),
        ),
      );
    const times = await forEachSite((site) =>
      medians(rounds.map((round) => round[site])),
    );
    timed.push({...page, times});
  }
  await browser.close();
  await forEachSite((site) => hosts[site].close());
  return timed;
}

async function timePage(
  browser: Browser,
  site: SiteName,
  url: string,
): Promise<PageTimes> {
  const speed = await pageSpeed(browser, url);
  const actionMs: [ActionName, number | undefined][] = [];
  for (const name of actionNames)
    actionMs.push([name, await firstActionMs(browser, site, name, url)]);
  return {
    ...speed,
    actionMs: Object.fromEntries(actionMs) as PageTimes['actionMs'],
  };
}

function medians(times: readonly PageTimes[]): PageTimes {
  const of = (valueOf: (time: PageTimes) => number): number =>
    median(times.map(valueOf));
  return {
    fcpMs: of(({fcpMs}) => fcpMs),
    lcpMs: of(({lcpMs}) => lcpMs),
    tbtMs: of(({tbtMs}) => tbtMs),
    cls: of(({cls}) => cls),
    actionMs: Object.fromEntries(
      actionNames.map((name) => {
        const waits = times.flatMap(({actionMs}) => actionMs[name] ?? []);
        return [name, waits.length === 0 ? undefined : median(waits)];
      }),
    ) as PageTimes['actionMs'],
  };
}

/** Of an even number, the greater of the two in the middle: a lost action is never better than it was. */
export function median(values: readonly number[]): number {
  return (
    [...values].sort((a, b) => (a < b ? -1 : 1))[
      Math.floor(values.length / 2)
    ] ?? NaN
  );
}
