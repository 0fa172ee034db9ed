import type {
  AllContent,
  LoadContext,
  PluginContentLoadedActions,
} from '@docusaurus/types';
import {siteMapOf, summaryOf} from '../../domain/course/summary';
import {isLocale} from '../../domain/locale';
import type {CourseStore} from './courseStore';
import {latestPosts} from './latestPosts';

/** Adds the landing page and the site map; each gets only the data that it shows. */
export async function addPages(
  {i18n, baseUrl}: LoadContext,
  store: CourseStore,
  allContent: AllContent,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const catalogues = store
    .editions()
    .flatMap(({catalogues}) =>
      catalogues.filter(
        ({locale}) =>
          isLocale(i18n.currentLocale) && locale === i18n.currentLocale,
      ),
    );
  const [current] = catalogues;
  if (current === undefined) return;
  const landing = {...summaryOf(current), posts: latestPosts(allContent)};
  const siteMap = catalogues.map((catalogue) => ({
    edition: catalogue.edition,
    groups: siteMapOf(catalogue),
  }));
  addRoute({
    path: baseUrl,
    component: '@site/src/components/Landing',
    modules: {course: await createData('landing.json', landing)},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}site-map/`,
    component: '@site/src/components/SiteMap',
    modules: {siteMap: await createData('site-map.json', siteMap)},
    exact: true,
  });
}
