import {chromium, type Browser, type Page} from '@playwright/test';
import playwrightConfig from '../../playwright.config';

/** A slow phone on a slow net, as Lighthouse supposes them. */
const cpuSlowdown = 4;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const launch = (): Promise<Browser> =>
  chromium.launch(playwrightConfig.use?.launchOptions);

/** Does something on a new page, with an empty cache, as on a slow phone. */
export async function onPhone<T>(
  browser: Browser,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: {width: 360, height: 740},
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    return await act(page);
  } finally {
    await context.close();
  }
}
