import type {
  AllContent,
  LoadContext,
  PluginContentLoadedActions,
} from '@docusaurus/types';
import {siteMapOf, summaryOf} from '../../domain/course/summary';
import {isLocale} from '../../domain/locale';
import type {CourseStore} from './courseStore';
import {latestPosts} from './latestPosts';
import {editionOutline, reviewQuestions} from './progressData';

/**
 * Adds the pages that follow from the whole course; each gets only the data that it shows.
 *
 * Progress and review fetch theirs when they need it, `@generated/course/default/<name>.json`.
 */
export async function addPages(
  {i18n, baseUrl}: LoadContext,
  store: CourseStore,
  allContent: AllContent,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const editions = store
    .editions()
    .flatMap((edition) =>
      edition.catalogues
        .filter(
          ({locale}) =>
            isLocale(i18n.currentLocale) && locale === i18n.currentLocale,
        )
        .map((catalogue) => ({edition, catalogue})),
    );
  const catalogues = editions.map(({catalogue}) => catalogue);
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
  await createData(
    'outline.json',
    editions.map(({edition, catalogue}) => editionOutline(edition, catalogue)),
  );
  addRoute({
    path: `${baseUrl}progress/`,
    component: '@site/src/components/Progress/ProgressPage',
    exact: true,
  });
  await createData(
    'questions.json',
    Object.fromEntries(
      editions.map(({edition, catalogue}) => [
        edition.id,
        reviewQuestions(edition, catalogue),
      ]),
    ),
  );
  addRoute({
    path: `${baseUrl}review/`,
    component: '@site/src/components/Review',
    exact: true,
  });
}
