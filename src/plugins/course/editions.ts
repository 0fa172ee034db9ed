import * as z from 'zod';
import {defaultLocale, type Locale} from '../../domain/locale';
import type {Repository} from '../../domain/repository';

/** A version of the course's content. */
export type Edition = {
  /** What readers see and what addresses of open data carry: `2`. */
  readonly id: string;
  /** Docusaurus's name of it: `current`, or the name under `versioned_docs/version-…`. */
  readonly version: string;
  /** What its addresses begin with, below the site's base. */
  readonly base: string;
};

/** The edition that `docs/` holds. Frozen ones are listed in `versions.json`. */
export const currentEdition: Edition = {
  id: '2',
  version: 'current',
  base: '/docs/',
};

/** Every edition, the current one first. */
export function editions({textOf}: Pick<Repository, 'textOf'>): Edition[] {
  const frozen = z
    .array(z.string())
    .parse(JSON.parse(textOf('versions.json') ?? '[]'));
  return [
    currentEdition,
    ...frozen.map((version) => ({
      id: version,
      version,
      base: `/docs/${version}/`,
    })),
  ];
}

/** The folder that holds an edition in a language, from the repository's root. */
export function contentFolder({version}: Edition, locale: Locale): string {
  const folder = version === 'current' ? 'current' : `version-${version}`;
  if (locale !== defaultLocale)
    return `i18n/${locale}/docusaurus-plugin-content-docs/${folder}`;
  return version === 'current' ? 'docs' : `versioned_docs/${folder}`;
}

/** The address of a page below the site's base. The home of the docs is the page `index`. */
export function urlOf({base}: Edition, pageId: string): string {
  return pageId === 'index' ? base : `${base}${pageId}/`;
}

/** The folder that holds the blog in a language, from the repository's root. */
export function postFolder(locale: Locale): string {
  return locale === defaultLocale
    ? 'blog'
    : `i18n/${locale}/docusaurus-plugin-content-blog`;
}
