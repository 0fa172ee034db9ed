import {locales} from '../src/domain/locale';
import {accessibilityProblems} from './support/accessibilityProblems';
import {pageProblems, settled, widerThanWindow} from './support/pageProblems';
import {expect, inParts, sitePages, test, type Page} from './support/site';

const languages = {pl: 'Polish', en: 'English'} as const;
/** Pages per test: many tests keep all workers busy to the end. */
const pagesPerTest = 13;

// A visit takes a second or two; opening pages is most of it, so one visit asks everything.
test.describe.configure({timeout: 600_000});

for (const locale of locales) {
  const pages = sitePages.filter((page) => page.locale === locale);

  for (const [index, part] of inParts(pages, pagesPerTest).entries()) {
    const first = index * pagesPerTest + 1;

    test(`${languages[locale]} pages ${first}–${first + part.length - 1} of ${pages.length} are sound and accessible at 1280 px in light and at 320 px in dark`, async ({
      visitor,
      request,
      server,
    }) => {
      const answers = async (path: string): Promise<boolean> =>
        (await request.head(server.url + path)).ok();

      for (const page of part) {
        await look(visitor, 'light', {width: 1280, height: 720});
        const problems = [
          ...(await pageProblems(visitor, page, answers)),
          ...(await accessibilityProblems(visitor, 'light, 1280 px', {
            axeIsLoaded: false,
          })),
        ];
        await look(visitor, 'dark', {width: 320, height: 640});
        await visitor.locator('html[data-theme=dark]').waitFor();
        await visitor.evaluate(settled);
        const wide = await visitor.evaluate(widerThanWindow);
        problems.push(
          ...wide.map((culprit) => `wider than 320 px: ${culprit}`),
          ...(await accessibilityProblems(visitor, 'dark, 320 px', {
            axeIsLoaded: true,
          })),
        );
        expect.soft(problems, page.url).toEqual([]);
      }
      expect(await visitor.context().cookies(), 'cookies').toEqual([]);
    });
  }
}

/** The site follows the system's colours, code blocks too, which an attribute alone would not reach. */
async function look(
  page: Page,
  colorScheme: 'light' | 'dark',
  size: {readonly width: number; readonly height: number},
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({colorScheme});
}
