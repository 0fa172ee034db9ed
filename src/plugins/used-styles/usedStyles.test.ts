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
  ['a property', ':root {--a:1px;--b:2px} p {top:var(--a)}', '', 'p {top:1px}'],
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
  ['a property of a property', 'q {--a:1px;--b:var(--a)} p {top:var(--b)}', ''],
  [
    'properties that are set after what reads them, each by its rule',
    'p {--a:var(--b)} q {--a:var(--c)} b {--b:1px;--c:2px} u {top:var(--a)}',
    '',
  ],
])('keeps %s', async (_, sheet, script) => {
  expect(await cut(sheet, script)).toBe(sheet);
});

test.each([
  [
    'of another constant',
    ':root {--a:1px;--b:calc(var(--a) * 2)} p {top:var(--b)}',
    'p {top:calc(1px * 2)}',
  ],
  [
    'in a layer',
    '@layer x { :root {--a:1px} } p {top:var(--a)}',
    '@layer x { } p {top:1px}',
  ],
])('puts a constant in its place: %s', async (_, sheet, left) => {
  expect(await cut(sheet)).toBe(left);
});

test.each([
  ['is set twice', ':root {--a:1px} b {--a:2px} p {top:var(--a)}', ''],
  [
    'is set for some pages',
    '[data-theme] {--a:1px} @media print { :root {--b:1px} } p {top:var(--a);left:var(--b)}',
    '',
  ],
  [
    'reads what changes',
    ':root {--a:1px;--b:var(--a)} b {--a:2px} p {top:var(--b)}',
    '',
  ],
  ['a script knows', ':root {--a:1px} p {top:var(--a)}', '"--a"'],
  ['is a word about itself', ':root {--a:inherit} p {color:var(--a)}', ''],
  [
    'is long and read often',
    ':root {--a:1px solid rebeccapurple} p {border:var(--a)} b {border:var(--a)}',
    '',
  ],
])('a property is no constant when it %s', async (_, sheet, script) => {
  expect(await cut(sheet, script)).toBe(sheet);
});

test('the prose of a page names no classes, and its elements do', async () => {
  const page = `function _createMdxContent(){return jsx("p",{className:"pills",children:"A badge on a hero"})}`;
  expect(await cut('.pills {top:0} .badge {top:0}', page)).toBe(
    '.pills {top:0}',
  );
});
