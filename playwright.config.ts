import {existsSync} from 'node:fs';
import {defineConfig} from '@playwright/test';

const isCi = process.env.CI !== undefined;
/** Where the results go as data; `npm test` counts them. */
const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** A browser of the system. Without one, Playwright takes its own. */
const systemBrowser =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

/** Tests of the production build in `build/`: each worker serves it on a free port. */
export default defineConfig({
  testDir: 'tests',
  projects: [
    {
      name: 'site',
      testMatch: '*.spec.ts',
      testIgnore: 'every-page.spec.ts',
    },
    // Grows with the course: at night and before a release.
    {name: 'every-page', testMatch: 'every-page.spec.ts'},
  ],
  fullyParallel: true,
  workers: '100%',
  retries: 0,
  forbidOnly: isCi,
  // Generous: the machine may be busy, and no test measures time.
  timeout: 180_000,
  expect: {timeout: 30_000},
  reporter: [
    ['list'],
    ...(isCi ? [['github'] as const] : []),
    ...(jsonReport === undefined
      ? []
      : [['json', {outputFile: jsonReport}] as const]),
  ],
  outputDir: '.docusaurus/test-results',
  use: {
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {
      ...(systemBrowser === undefined ? {} : {executablePath: systemBrowser}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
