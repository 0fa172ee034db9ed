import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {coveringPages, type ShapedPage} from './coveringPages';

const page = (
  path: string,
  shape: readonly string[],
  extremes: ShapedPage['extremes'] = {},
): ShapedPage => ({path, locale: 'pl', shape, extremes});

test('takes the page that shows most, then what is still missing', () => {
  expect(
    coveringPages([
      page('a/', ['table']),
      page('b/', ['table', 'quiz', 'code', 'formula']),
      page('c/', ['quiz', 'diagram']),
    ]),
  ).toEqual([
    {path: 'b/', reason: '4 features: table, quiz, code …'},
    {path: 'c/', reason: '1 features: diagram'},
  ]);
});

test('adds the page that strains the layout most, once', () => {
  const extremes = (columns: number) => ({'columns of a table': columns});
  expect(
    coveringPages([
      page('a/', ['table'], extremes(2)),
      page('b/', ['table'], extremes(9)),
      page('c/', ['table'], extremes(9)),
    ]),
  ).toEqual([
    {path: 'a/', reason: '1 features: table'},
    {path: 'b/', reason: 'most columns of a table: 9'},
  ]);
});

test('covers every feature, and more pages of the same shapes change nothing', () => {
  const feature = fc.constantFrom('table', 'quiz', 'code', 'formula', 'list');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(feature)), (shapes) => {
      const pages = shapes.map((shape, index) => page(`${index}/`, shape));
      const chosen = coveringPages(pages);
      const shown = pages
        .filter(({path}) => chosen.some((choice) => choice.path === path))
        .flatMap(({shape}) => shape);
      expect(new Set(shown)).toEqual(new Set(shapes.flat()));
      const copies = pages.map((original) => ({
        ...original,
        path: `copy/${original.path}`,
      }));
      expect(coveringPages([...pages, ...copies])).toEqual(chosen);
    }),
  );
});
