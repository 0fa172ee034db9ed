import {defaultLocale} from '../locale';
import {blogEdition} from './blogEdition';
import type {CoursePage} from './catalogue';
import {rawKey, type SourcePage} from './page';
import {sourceOf, type EditionPages} from './rules/rule';
import {translatedPairs} from './rules/translatedPairs';
import {staleIn, translatedSections} from './translates';

/** A page that a list leads to. */
type ListedPage = {
  readonly title: string;
  /** Path of its address below the base of either language. */
  readonly url: string;
};

type NamedSection = {readonly id: string; readonly title: string};

/** How far the translation of an edition, or of the blog, has come. */
export type TranslationStatus = {
  /** `blog` for the posts. */
  readonly edition: string;
  /** Older editions are not followed any more. */
  readonly isFrozen: boolean;
  /** How many pages there are in the source language. */
  readonly pages: number;
  /** Translations that have fallen behind, with the sections that they admit. */
  readonly stale: readonly (ListedPage & {
    readonly sections: readonly NamedSection[];
  })[];
  readonly missing: readonly ListedPage[];
};

/** Both texts of each section of a stale page that has changed, as their authors wrote them. */
export type Comparison = ListedPage & {
  readonly sections: readonly (NamedSection & {
    readonly original: string;
    /** Empty when the section is not there yet. */
    readonly translation: string;
  })[];
};

export type TranslationState = {
  readonly status: TranslationStatus;
  readonly comparisons: readonly Comparison[];
};

export function translationStateOf(edition: EditionPages): TranslationState {
  const pages = edition.catalogues
    .filter(({locale}) => locale !== defaultLocale)
    .flatMap((catalogue) => [...catalogue.pages.values()]);
  const listed = ({facts: {title}, url}: CoursePage) => ({title, url});
  const [missing, translated] = [true, false].map((isMissing) =>
    pages.filter(({locale}) => (locale === defaultLocale) === isMissing),
  );
  return stateOf(
    edition,
    pages.length,
    (missing ?? []).map(listed),
    (translated ?? []).flatMap((page) =>
      comparison(sourceOf(edition, page), edition.pages, listed(page)),
    ),
  );
}

/** The same of the blog. */
export function postTranslationState(
  posts: readonly SourcePage[],
): TranslationState {
  const listed = (post: SourcePage) => ({
    title: String(rawKey(post, 'title')),
    url: `/blog/${String(rawKey(post, 'slug'))}/`,
  });
  const originals = posts.filter(({locale}) => locale === defaultLocale);
  return stateOf(
    {edition: blogEdition, isFrozen: false},
    originals.length,
    originals
      .filter((post) => rawKey(post, 'untranslated') === true)
      .map(listed),
    posts.flatMap((post) => comparison(post, posts, listed(post))),
  );
}

function stateOf(
  {edition, isFrozen}: Pick<TranslationStatus, 'edition' | 'isFrozen'>,
  pages: number,
  missing: readonly ListedPage[],
  comparisons: readonly Comparison[],
): TranslationState {
  const stale = comparisons.map(({title, url, sections}) => ({
    title,
    url,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
    })),
  }));
  return {status: {edition, isFrozen, pages, stale, missing}, comparisons};
}

function comparison(
  translation: SourcePage,
  pages: readonly SourcePage[],
  listed: ListedPage,
): Comparison[] {
  const stale = staleIn(translation);
  const pair = translatedPairs(pages).find(
    (candidate) => candidate.translation === translation,
  );
  if (stale.length === 0 || pair === undefined) return [];
  const own = translatedSections(translation);
  return [
    {
      ...listed,
      sections: translatedSections(pair.original)
        .filter(({id}) => stale.includes(id))
        .map(({id, title, source}) => {
          const section = own.find((candidate) => candidate.id === id);
          return {
            id,
            title: section?.title ?? title,
            original: source,
            translation: section?.source ?? '',
          };
        }),
    },
  ];
}
