import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {
  basePath,
  buildFolder,
  builtFile,
  builtUrl,
  isServed,
  pathOf,
} from '../support/builtSite';
import {builtPages, type BuiltPage} from '../support/builtPages';
import {listed, type Finding} from './listed';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const idsOf = new Map(
  [...pages].map(([path, {ids}]) => [path, new Set(ids)] as const),
);

function findings(
  problemsOf: (page: BuiltPage) => readonly string[],
): Finding[] {
  return [...pages.values()].flatMap((page) =>
    problemsOf(page).map((problem) => ({path: page.path, problem})),
  );
}

test('every link within the site leads to a page or file, and every anchor to an element', () => {
  expect(
    listed(
      findings(({path, links}) =>
        links.flatMap((href) => linkProblems(path, href)),
      ),
    ),
  ).toEqual([]);
});

test('every page, script, style sheet, font and picture that a page loads is there', () => {
  expect(
    listed(
      findings(({path, loads}) =>
        loads
          .filter(({address}) => isOwn(address))
          .filter(({address}) => targetOf(path, address) === undefined)
          .map(({element, address}) => `${element} loads ${address}`),
      ),
    ),
  ).toEqual([]);
});

test('every address by which a page names itself, its translations and its picture answers', () => {
  expect(
    listed(
      findings(({path, named}) =>
        named
          .map((address) => new URL(address, builtUrl(path)).href)
          .filter((url) => !isSelfOfMissing(path, url))
          .filter(
            (url) => !url.startsWith(builtUrl('')) || !isServed(pathOf(url)),
          ),
      ),
    ),
  ).toEqual([]);
});

test('no style sheet loads anything from another host, and all that it loads is there', () => {
  const sheets = readdirSync(buildFolder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(
    sheets.flatMap((sheet) =>
      [
        ...builtFile(sheet).matchAll(
          /url\(["']?([^"')]+)|@import\s+["']([^"']+)/g,
        ),
      ]
        .map(([, url, imported]) => url ?? imported ?? '')
        .filter((address) => !/^(data:|#)/.test(address))
        .filter((address) => targetOf(sheet, address) === undefined)
        .map((address) => `${sheet} loads ${address}`),
    ),
  ).toEqual([]);
});

function linkProblems(path: string, href: string): string[] {
  if (!isOwn(href) || isSelfOfMissing(path, href)) return [];
  const {hash} = new URL(href, builtUrl(path));
  const target = targetOf(path, href);
  if (target === undefined) return [`leads nowhere: ${href}`];
  const ids = idsOf.get(target);
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || ids === undefined || ids.has(id)
    ? []
    : [`leads to no element: ${href}`];
}

/** What stands for a missing page is shown at any address: before scripts correct it, its language switch names its file. */
function isSelfOfMissing(path: string, address: string): boolean {
  return path.endsWith('404.html') && /\/404(\.html)?\/$/.test(address);
}

/** Whether an address stays on the site. */
function isOwn(address: string): boolean {
  return (
    !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address) ||
    address.startsWith(builtUrl(''))
  );
}

/** The path below the base that an address on a page means; `undefined` when nothing answers there. */
function targetOf(path: string, address: string): string | undefined {
  const url = new URL(address, builtUrl(path));
  if (url.origin !== new URL(builtUrl('')).origin) return undefined;
  if (!url.pathname.startsWith(basePath)) return undefined;
  const target = url.pathname.slice(basePath.length);
  return isServed(target) ? decodeURIComponent(target) : undefined;
}
