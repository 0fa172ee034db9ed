import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {locales} from '../src/domain/locale';
import {accessibilityProblems} from './support/accessibilityProblems';
import {expect, folderOf, open, test} from './support/site';

const root = join(__dirname, '..');

const words = {
  pl: {
    verified:
      /Uruchomione: Python 3\.\d+ · FastAPI \d+\.\d+ · \d+ \p{L}+ \d{4}/u,
    code: 'kod laboratorium',
    download: 'Pobierz work_pool.py',
    region: 'Fragment thread-pool',
    untested: 'Tego bloku nie uruchamiają testy.',
  },
  en: {
    verified: /Run with Python 3\.\d+ · FastAPI \d+\.\d+ on \w+ \d+, \d{4}/,
    code: 'code of the lab',
    download: 'Download work_pool.py',
    region: 'Region thread-pool',
    untested: 'No test runs this block.',
  },
} as const;

for (const locale of locales) {
  const folder = folderOf(locale);
  const {verified, code, download, region, untested} = words[locale];

  test(`a lesson says with what its code ran, and where all of it is (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folder}docs/modules/model-api/throughput/`);
    const badge = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({hasText: verified});
    await expect(badge).toBeVisible();
    await badge.getByRole('link', {name: code}).click();
    await expect(page).toHaveURL(/\/docs\/modules\/model-api\/#lab$/);
  });

  test(`quoted code says its region and gives its file (${locale})`, async ({
    page,
    request,
    server,
  }) => {
    await open(page, `${folder}docs/modules/model-api/throughput/`);
    const main = page.getByRole('main');
    await expect(main.getByText(region)).toBeVisible();
    const link = main.getByRole('link', {name: download});
    const saved = page.waitForEvent('download');
    await link.click();
    expect((await saved).suggestedFilename()).toBe('work_pool.py');
    const address = await link.getAttribute('href');
    const response = await request.get(new URL(address ?? '', server.url).href);
    expect(await response.text()).toBe(
      readFileSync(
        join(root, 'labs/model-api/src/churn_api/work_pool.py'),
        'utf8',
      ),
    );
  });

  test(`the weekend's page gives the lab as an archive of what git tracks (${locale})`, async ({
    page,
    request,
    server,
  }) => {
    await open(page, `${folder}docs/modules/model-api/`);
    const link = page
      .getByRole('main')
      .getByRole('link', {name: 'model-api.zip'});
    const address = await link.getAttribute('href');
    const response = await request.get(new URL(address ?? '', server.url).href);
    const body = await response.body();
    await expect(
      page.getByText(`(${Math.ceil(body.length / 1000)}\u00A0kB)`),
    ).toBeVisible();
    const files = unzipSync(body);
    if (existsSync(join(root, '.git')))
      expect(Object.keys(files).sort()).toEqual(
        execFileSync('git', ['ls-files', '-z', 'labs/model-api'], {
          cwd: root,
          encoding: 'utf8',
        })
          .split('\0')
          .filter((path) => path !== '')
          .map((path) => path.replace('labs/', ''))
          .sort(),
      );
    const readme = strFromU8(files['model-api/README.md'] ?? new Uint8Array());
    const commands = await page.locator('pre.language-sh').last().innerText();
    for (const line of commands
      .split('\n')
      .filter((text) => text.trim() !== ''))
      expect(readme).toContain(line.trim());
  });

  test(`a block that no test runs says so, a quoted one does not (${locale})`, async ({
    page,
  }) => {
    await open(page, `${folder}docs/modules/model-api/capstone/`);
    const main = page.getByRole('main');
    await expect(main.getByText(untested).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      expect(
        await accessibilityProblems(page, colorScheme, {axeIsLoaded: false}),
      ).toEqual([]);
    }
    await expect(
      main.locator(
        '.theme-code-block:has([class*=codeBlockTitle]) + .course-code-note',
        {
          hasText: untested,
        },
      ),
    ).toHaveCount(0);
  });
}
