import {defaultLocale, type Locale} from '../../src/domain/locale';
import type {SearchPage} from '../../src/domain/search/section';
import type {CourseStore} from '../../src/plugins/course/courseStore';
import {blogPosts, coursePages} from '../../src/plugins/search/searchPages';
import {folderOf, pageUrls, type BuiltSite} from './engines/builtSite';

/** The pages of a built site as the index of its current edition takes them. */
export async function sitePages(
  site: BuiltSite,
  store: CourseStore,
  locale: Locale,
): Promise<SearchPage[]> {
  const [edition] = store.editions();
  const catalogue = edition?.catalogues.find(
    (candidate) => candidate.locale === locale,
  );
  if (edition === undefined || catalogue === undefined)
    throw new Error(`There is no edition in ${locale}.`);
  const baseUrl = locale === defaultLocale ? '/' : `/${locale}/`;
  const urls = await pageUrls(site, locale);
  const built = {
    outDir: folderOf(site, locale),
    baseUrl,
    routesPaths: urls.map((url) => baseUrl + url.slice(1)),
  };
  return [
    ...(await coursePages(catalogue, edition, built)),
    ...(await blogPosts(built, catalogue)),
  ];
}
