import {defaultLocale} from '../../locale';
import type {SourcePage} from '../page';

/** A page and the page in the source language that it translates. */
export type TranslatedPair = {
  readonly translation: SourcePage;
  readonly original: SourcePage;
};

/** The pages that translate another one; a translation of nothing is told of by the rule of translations. */
export function translatedPairs(
  pages: readonly SourcePage[],
): TranslatedPair[] {
  const originals = new Map(
    pages
      .filter(({locale}) => locale === defaultLocale)
      .map((page) => [page.relativePath, page]),
  );
  return pages
    .filter(({locale}) => locale !== defaultLocale)
    .flatMap((translation) => {
      const original = originals.get(translation.relativePath);
      return original === undefined ? [] : [{translation, original}];
    });
}
