import {toHtml} from 'hast-util-to-html';
import {expect, test} from 'vitest';
import {termMapFigure} from './termMapFigure';

const drawn = (names: readonly string[], edges: [number, number][] = []) =>
  toHtml(
    termMapFigure({
      title: 'Map',
      center: 'Pod',
      nodes: names.map((name) => ({name, url: `/docs/glossary/${name}/`})),
      edges,
    }),
  );

test('every term is a link for the pointer, and none for the keyboard: the list below has the same', () => {
  const html = drawn(['node', 'kubelet']);
  expect(html.match(/<a href="[^"]*" tabindex="-1">/g)).toEqual([
    '<a href="/docs/glossary/node/" tabindex="-1">',
    '<a href="/docs/glossary/kubelet/" tabindex="-1">',
  ]);
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toContain('style=');
});

test('terms that have to do with each other are joined', () => {
  const html = drawn(
    ['a', 'b', 'c'],
    [
      [0, 1],
      [1, 2],
    ],
  );
  expect(html.match(/course-term-map-side/g)).toHaveLength(2);
  expect(html.match(/course-term-map-spoke/g)).toHaveLength(3);
});

test.each([1, 2, 5, 17])(
  'nothing of %i terms is outside of the drawing',
  (count) => {
    const html = drawn(
      Array.from({length: count}, (_, index) => `A rather long name ${index}`),
    );
    const [, width = '', height = ''] =
      /viewBox="0 0 (\d+) (\d+)"/.exec(html) ?? [];
    for (const [, x, y, own] of html.matchAll(
      /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="34"/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(own)).toBeLessThanOrEqual(Number(width));
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y) + 34).toBeLessThanOrEqual(Number(height));
    }
  },
);
