import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';
import type {Catalogue} from '../../domain/course/catalogue';
import {pageResolver} from '../../domain/course/resolvePage';
import {labQuotedIn} from '../../domain/labCode/labCode';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import type {Resolution} from '../../domain/wikiLinks/resolution';
import type {CourseStore, PageInCourse} from '../course/courseStore';
import {labFinder} from '../labs/verifiedLab';
import {remarkCallout} from '../remark-callout';
import {remarkCourse, type Options as CourseOptions} from '../remark-course';
import {glossaryFinder, type GlossaryOf} from '../glossary/glossaries';
import {remarkExercise} from '../remark-exercise';
import {
  remarkGlossary,
  type Options as GlossaryOptions,
} from '../remark-glossary';
import {remarkLabCode} from '../remark-lab-code';
import {remarkErrorFinder, remarkLabErrors} from '../remark-lab-errors';
import {remarkLiveCode} from '../remark-live-code';
import {remarkMathStyles} from '../remark-math-styles';
import {remarkMermaid} from '../remark-mermaid';
import {remarkQuiz} from '../remark-quiz';
import {remarkRadar} from '../remark-radar';
import {remarkWikiLinks} from '../remark-wiki-links';
import {diskRepository} from '../course/diskRepository';
import {readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The Markdown plugins of the course, in order, for the pages that readers see. */
export function markdownPlugins(
  store: CourseStore,
  siteDir: string,
): PluggableList {
  const place = {lineOffset: lineOffset(store)};
  const pageIdOf = (path: string) => store.pageOf(path)?.page.id;
  return [
    ...twinPlugins(store, siteDir),
    remarkMath,
    [remarkMathStyles, place],
    [remarkMermaid, place],
    [remarkRadar, place],
    [remarkQuiz, {...place, pageIdOf}],
    [remarkLiveCode, {...place, pageIdOf}],
    [remarkExercise, {...place, pageIdOf}],
    remarkErrorFinder,
  ];
}

/** Those that also shape the Markdown twins of pages: what they write is Markdown again. */
export function twinPlugins(
  store: CourseStore,
  siteDir: string,
): PluggableList {
  const place = {lineOffset: lineOffset(store)};
  const glossaryOf = glossaryFinder(store);
  return [
    // First: it reads the words of the author.
    [remarkGlossary, {glossaryOf: termsOnPage(store, glossaryOf)}],
    // It writes wiki links.
    [remarkLabErrors, place],
    [
      remarkWikiLinks,
      {
        ...place,
        resolve: wikiLinkResolver(store),
        imageOf: imageBeside,
        readText: (path: string) => readFileSync(path, 'utf8'),
      },
    ],
    [
      remarkLabCode,
      {
        ...place,
        readLab: diskRepository(siteDir).textOf,
        teaches: (path: string) => teaches(store.pageOf(path)),
      },
    ],
    [remarkCallout, place],
    // After the others: the lines of what it inserts are not the author's.
    [remarkCourse, {pageOf: pageWithLab(store, siteDir, glossaryOf)}],
  ];
}

/** Finds an image beside the page that embeds it. */
function imageBeside(
  name: string,
  from: string,
): {path: string; bytes: number} | undefined {
  const path = join(dirname(from), name);
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.isFile() ? {path, bytes: stats.size} : undefined;
}

/** Pages whose code a reader is expected to run. */
function teaches(found: PageInCourse | undefined): boolean {
  return ['lesson', 'module', 'session'].includes(found?.page.kind ?? '');
}

/** What links the terms on a page. */
function termsOnPage(
  {pageOf}: CourseStore,
  glossaryOf: GlossaryOf,
): GlossaryOptions['glossaryOf'] {
  return async (path) => {
    const found = pageOf(path);
    if (found === undefined) return undefined;
    const {ofPage, urlOf} = await glossaryOf(found.catalogue);
    return {...ofPage(found.page), urlOf};
  };
}

/** Adds to a page what is known of the labs, and to a term where it is named. */
function pageWithLab(
  {pageOf}: CourseStore,
  siteDir: string,
  glossaryOf: GlossaryOf,
): CourseOptions['pageOf'] {
  const labOf = labFinder(siteDir);
  return async (path) => {
    const found = pageOf(path);
    if (found === undefined) return undefined;
    const {catalogue, source} = found;
    return {
      ...found,
      labOf,
      quotedLab: labQuotedIn(source.blocks.labCode.found),
      usesOf: (await glossaryOf(catalogue)).usesOf,
      confusedWith: (await glossaryOf(catalogue)).confusedWith,
    };
  };
}

/** Docusaurus hides the front matter from the plugins: how many lines it took. */
function lineOffset({pageOf}: CourseStore): (path: string) => number {
  return (path) => (pageOf(path)?.source.bodyLine ?? 1) - 1;
}

/** Links of course pages stay in their edition; links of the blog lead to the current one. */
function wikiLinkResolver(
  store: CourseStore,
): (target: string, from: string) => Resolution {
  const resolvers = new WeakMap<Catalogue, ReturnType<typeof pageResolver>>();
  return (target, from) => {
    const here = store.pageOf(from);
    const catalogue = here?.catalogue ?? currentCatalogue(store, from);
    if (catalogue === undefined) return {kind: 'missing', suggestions: []};
    const resolve = resolvers.get(catalogue) ?? pageResolver(catalogue);
    resolvers.set(catalogue, resolve);
    return resolve(target, here?.page);
  };
}

function currentCatalogue(
  store: CourseStore,
  from: string,
): Catalogue | undefined {
  const locale = localeOfPath(from);
  return store
    .editions()[0]
    ?.catalogues.find((catalogue) => catalogue.locale === locale);
}
