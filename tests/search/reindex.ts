import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {defaultLocale, locales, type Locale} from '../../src/domain/locale';
import {
  courseStore,
  type CourseStore,
} from '../../src/plugins/course/courseStore';
import {writeSearch} from '../../src/plugins/search/writeSearch';
import {folderOf, pageUrls, type BuiltSite} from './engines/builtSite';

/**
 * Builds the indexes of a built site anew, in seconds and in place: `tsx tests/search/reindex.ts [build folder]`.
 *
 * After a change of the search; what pages say comes from their HTML, only their front matter from the sources.
 */
async function main(): Promise<void> {
  const site: BuiltSite = {folder: process.argv[2] ?? 'build'};
  const store = courseStore(process.cwd());
  store.load();
  for (const locale of locales) await reindex(site, store, locale);
}

async function reindex(
  site: BuiltSite,
  store: CourseStore,
  locale: Locale,
): Promise<void> {
  const outDir = folderOf(site, locale);
  const baseUrl = locale === defaultLocale ? '/' : `/${locale}/`;
  const urls = await pageUrls(site, locale);
  for (const {id} of store.editions())
    await rm(join(outDir, 'search', id), {recursive: true, force: true});
  await writeSearch(
    {outDir, baseUrl, routesPaths: urls.map((url) => baseUrl + url.slice(1))},
    store,
    locale,
  );
}

void main();
