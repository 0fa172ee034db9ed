import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {repository} from '../support/builtSite';
import {sitePages} from '../support/builtPages';

test('edition 1 is frozen', () => {
  const versions: unknown = JSON.parse(
    readFileSync(join(repository, 'versions.json'), 'utf8'),
  );
  expect(versions).toEqual(['1']);
});

test('every page of edition 1 says that it is an older edition, and no other page does', () => {
  const pages = sitePages().map(({path, shape}) => ({
    path,
    isOlder: /^(en\/)?docs\/1\//.test(path),
    saysSo: shape.includes('.theme-doc-version-banner'),
  }));
  expect(pages.filter(({isOlder}) => isOlder).length).toBeGreaterThan(0);
  expect(
    pages
      .filter(({isOlder, saysSo}) => isOlder !== saysSo)
      .map(({path}) => path),
  ).toEqual([]);
});
