import {expect, test} from 'vitest';
import {isWrittenIn} from './isWrittenIn';

test.each([
  ['pl', '@site/blog/2026-11-22-a.md', true],
  ['en', '@site/blog/2026-11-22-a.md', false],
  ['en', '@site/docs/start/a.md', false],
  ['en', '@site/i18n/en/docusaurus-plugin-content-blog/2026-11-22-a.md', true],
])('in %s: %s', (locale, source, isWritten) => {
  expect(isWrittenIn(locale, source)).toBe(isWritten);
});
