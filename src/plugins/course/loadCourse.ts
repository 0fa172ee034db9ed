import {buildCatalogue, type Catalogue} from '../../domain/course/catalogue';
import type {SourcePage} from '../../domain/course/page';
import type {EditionPages} from '../../domain/course/rules/rule';
import {defaultLocale, locales, type Locale} from '../../domain/locale';
import type {Repository} from '../../domain/repository';
import {currentEdition, editions, urlOf, type Edition} from './editions';
import {readPages} from './readPages';

/** One edition: its files and, per language, what they add up to. */
export type LoadedEdition = EditionPages & Edition;

/**
 * Reads the whole course from the repository. The current edition comes first.
 *
 * @param before - what was read the last time
 */
export function loadCourse(
  repository: Repository,
  before: readonly LoadedEdition[] = [],
): LoadedEdition[] {
  const known = before.flatMap(({pages}) => pages);
  const pages = readPages(repository, known);
  return editions(repository).map((edition) =>
    editionOf(
      edition,
      pages.filter((page) => page.edition === edition.id),
    ),
  );
}

/** Puts the pages of one edition together. */
export function editionOf(
  edition: Edition,
  pages: readonly SourcePage[],
): LoadedEdition {
  return {
    ...edition,
    edition: edition.id,
    isFrozen: edition.version !== currentEdition.version,
    pages,
    catalogues: locales.map((locale): Catalogue =>
      buildCatalogue({
        edition: edition.id,
        locale,
        pages: pagesIn(locale, pages),
        urlOf: (id) => urlOf(edition, id),
      }),
    ),
  };
}

/** The pages that a reader of this language gets: a page without a translation in its source language. */
function pagesIn(
  locale: Locale,
  pages: readonly SourcePage[],
): readonly SourcePage[] {
  const byPath = new Map(
    pages
      .filter((page) => page.locale === defaultLocale)
      .map((page) => [page.relativePath, page]),
  );
  for (const page of pages.filter((candidate) => candidate.locale === locale))
    byPath.set(page.relativePath, page);
  return [...byPath.values()];
}
