import {expect, test} from 'vitest';
import {withoutOlderTwins} from './withoutOlderTwins';

const urls = (paths: readonly string[]): {url: string}[] =>
  paths.map((path) => ({url: `https://x.org/kurs/${path}`}));

test('an older page that the current edition has, too, is left out', () => {
  expect(
    withoutOlderTwins(
      urls([
        '',
        'docs/project/',
        'docs/1/project/',
        'docs/1/only-there/',
        'en/docs/1/project/',
      ]),
    ),
  ).toEqual(
    urls(['', 'docs/project/', 'docs/1/only-there/', 'en/docs/1/project/']),
  );
});
