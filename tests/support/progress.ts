import type {Page} from '@playwright/test';

/** Where progress stands in the browser's storage. */
const progressKey = 'course.progress-mlops-course';
export const damagedKey = 'course.progress.damaged-mlops-course';

/** Puts a text where the site keeps progress, before any page is opened. */
export async function storeProgress(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ({key, value}) => {
      // Only once: later pages keep what the site wrote.
      if (sessionStorage.getItem('stored') === null)
        localStorage.setItem(key, value);
      sessionStorage.setItem('stored', 'yes');
    },
    {key: progressKey, value: text},
  );
}

/** A history as the site writes it. */
export function progressText(
  editions: Readonly<
    Record<
      string,
      {
        readonly marks?: Readonly<Record<string, object>>;
        readonly answers?: Readonly<Record<string, readonly object[]>>;
      }
    >
  >,
): string {
  return JSON.stringify({
    format: 'mlops-course-progress',
    version: 3,
    editions: Object.fromEntries(
      Object.entries(editions).map(([id, {marks = {}, answers = {}}]) => [
        id,
        {clearedAt: 0, clearedPages: {}, marks, answers, code: {}},
      ]),
    ),
  });
}

/** What the browser's storage holds of progress. */
export function storedProgress(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), progressKey);
}
