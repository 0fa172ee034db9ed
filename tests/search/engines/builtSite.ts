import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {defaultLocale, type Locale} from '../../../src/domain/locale';

/** What `docusaurus build` wrote. */
export type BuiltSite = {
  readonly folder: string;
  /** Where the indexes are, when they were written elsewhere. */
  readonly indexFolder?: string;
};

/** The folder of a language. */
export function folderOf({folder}: BuiltSite, locale: Locale): string {
  return locale === defaultLocale ? folder : join(folder, locale);
}

/** Addresses of the pages of the current edition and of the blog's posts below the language's base, sorted. */
export async function pageUrls(
  site: BuiltSite,
  locale: Locale,
): Promise<string[]> {
  const folder = folderOf(site, locale);
  const urls = await Promise.all(
    ['docs', 'blog'].map(async (part) => {
      const files = await readdir(join(folder, part), {recursive: true});
      return files
        .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
        .map((file) => `/${part}/${file.replace(/index\.html$/, '')}`);
    }),
  );
  return urls
    .flat()
    .filter((url) => !/^\/docs\/\d/.test(url))
    .filter(
      (url) => !/^\/blog\/($|tags\/|authors\/|archive\/|page\/)/.test(url),
    )
    .sort();
}
