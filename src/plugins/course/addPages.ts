import type {
  AllContent,
  LoadContext,
  PluginContentLoadedActions,
} from '@docusaurus/types';
import {siteMapOf, summaryOf} from '../../domain/course/summary';
import {rubricOf} from '../../domain/grading/rubric';
import {comparisonUrl} from '../../domain/course/comparisonUrl';
import {
  postTranslationState,
  translationStateOf,
} from '../../domain/course/translationStatus';
import {defaultLocale, isLocale} from '../../domain/locale';
import type {CourseStore} from './courseStore';
import {glossaryFinder} from '../glossary/glossaries';
import {cardFileOf} from './flashCards';
import {latestPosts} from './latestPosts';
import {editionOutline, reviewQuestions} from './progressData';
import {termNamesFile} from './termNamesFile';

type Actions = Pick<PluginContentLoadedActions, 'createData' | 'addRoute'>;

/**
 * Adds the pages that follow from the whole course; each gets only the data that it shows.
 *
 * Progress, review and the filter of the glossary fetch theirs when they need it, `@generated/course/default/<name>.json`.
 */
export async function addPages(
  {i18n, baseUrl}: LoadContext,
  store: CourseStore,
  allContent: AllContent,
  {createData, addRoute}: Actions,
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
  const landing = {
    ...summaryOf(current),
    posts: latestPosts(allContent, i18n.currentLocale),
  };
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
  await addTranslationPages(i18n, baseUrl, store, {createData, addRoute});
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
  await createData(
    'flash-cards.json',
    cardFileOf(
      current,
      store.editions()[0]?.catalogues ?? [],
      await glossaryFinder(store)(current),
    ),
  );
  await createData('term-names.json', await termNamesFile(store.editions()));
  addRoute({
    path: `${baseUrl}project/workbench/`,
    component: '@site/src/components/Workbench',
    modules: {rubric: await createData('rubric.json', rubricOf(current))},
    exact: true,
  });
  addRoute({
    path: `${baseUrl}settings/`,
    component: '@site/src/components/Settings',
    exact: true,
  });
  addRoute({
    path: `${baseUrl}review/`,
    component: '@site/src/components/Review',
    exact: true,
  });
}

/** How far the translation has come, and a page for each translation that has fallen behind. */
async function addTranslationPages(
  {currentLocale}: LoadContext['i18n'],
  baseUrl: string,
  store: CourseStore,
  {createData, addRoute}: Actions,
): Promise<void> {
  const states = [
    ...store.editions().map(translationStateOf),
    postTranslationState(store.posts()),
  ];
  addRoute({
    path: `${baseUrl}translations/`,
    component: '@site/src/components/Translations',
    modules: {
      translations: await createData(
        'translations.json',
        states.map(({status}) => status),
      ),
    },
    exact: true,
  });
  if (currentLocale === defaultLocale) return;
  const comparisons = states.flatMap((state) => state.comparisons);
  for (const [index, comparison] of comparisons.entries())
    addRoute({
      path: baseUrl + comparisonUrl(comparison.url).slice(1),
      component: '@site/src/components/Translations/Comparison',
      modules: {
        comparison: await createData(`comparison-${index}.json`, comparison),
      },
      exact: true,
    });
}
