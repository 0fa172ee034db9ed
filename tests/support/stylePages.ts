import {readFileSync} from 'node:fs';
import {sitePages} from './builtPages';
import {coveringPages} from './builtPages/coveringPages';
import {classesIn, wholeSheet} from './wholeSheet';

/**
 * Few pages that have together every element, and every class of the style sheet, that any page has.
 *
 * The sheet is cut down by classes and elements only: whatever stands in what, no other page can miss another rule.
 */
export function stylePages(): string[] {
  const styled = new Set(
    classesIn(readFileSync(wholeSheet(), 'utf8')).map((name) => `.${name}`),
  );
  const isStyled = (feature: string): boolean =>
    /^[a-z\d-]+$/.test(feature) || styled.has(feature);
  return coveringPages(
    sitePages().map(({shape, ...page}) => ({
      ...page,
      shape: shape.map(withoutLocale).filter(isStyled),
      extremes: {},
    })),
  ).map(({path}) => path);
}

function withoutLocale(feature: string): string {
  return feature.replace(/^(?:pl|en) /, '');
}
