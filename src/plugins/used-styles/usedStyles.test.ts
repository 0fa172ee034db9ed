import {expect, test} from 'vitest';
import {usedIn} from './usedIn';
import {usedStyles} from './usedStyles';

const cut = async (sheet: string, ...scripts: readonly string[]) =>
  (await usedStyles(sheet, usedIn(scripts))).replace(/\s+/g, ' ').trim();

test.each([
  ['a class that no script names', '.card {top:0}', 'f("badge")', ''],
  ['one of two classes', '.a .b, .a {top:0}', '"a"', '.a {top:0}'],
  [
    'what is in :where',
    ':where(.a, .b) p {top:0}',
    '"a"',
    ':where(.a) p {top:0}',
  ],
  ['an animation', '@keyframes x {to {top:0}} p {top:0}', '', 'p {top:0}'],
  [
    'a property',
    ':root {--a:1px;--b:2px} p {top:var(--a)}',
    '',
    ':root {--a:1px} p {top:var(--a)}',
  ],
])('drops %s', async (_, sheet, script, left) => {
  expect(await cut(sheet, script)).toBe(left.replace(/\s+/g, ' '));
});

test.each([
  ['elements', 'blockquote, details[open] > summary {top:0}', ''],
  ['attributes', "[data-theme='dark'] p {top:0}", ''],
  ['a state of every element', ':focus-visible {top:0}', ''],
  ['classes of the course', '.course-document .course-heading-2 {top:0}', ''],
  ['a class among others in a text', '.row {top:0}', 'clsx("col row")'],
  ['a property that scripts read', ':root {--a:1px}', 'fill:"var(--a)"'],
  [
    'a property of a property',
    ':root {--a:1px;--b:var(--a)} p {top:var(--b)}',
    '',
  ],
  [
    'properties that are set after what reads them, each by its rule',
    'p {--a:var(--b)} q {--a:var(--c)} :root {--b:1px;--c:2px} u {top:var(--a)}',
    '',
  ],
])('keeps %s', async (_, sheet, script) => {
  expect(await cut(sheet, script)).toBe(sheet);
});

test('the prose of a page names no classes, and its elements do', async () => {
  const page = `function _createMdxContent(){return jsx("p",{className:"pills",children:"A badge on a hero"})}`;
  expect(await cut('.pills {top:0} .badge {top:0}', page)).toBe(
    '.pills {top:0}',
  );
});
