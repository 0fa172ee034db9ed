import type {RootContent} from 'mdast';
import {
  isKind,
  type Catalogue,
  type CoursePage,
} from '../../domain/course/catalogue';
import type {Locale} from '../../domain/locale';
import type {VerifiedLab} from '../labs/verifiedLab';
import {errorsSections} from './sections/errors';
import {glossaryIndex} from './sections/glossary';
import {lessonSections} from './sections/lesson';
import {moduleSections, modulesTable} from './sections/module';
import {rubricSections} from './sections/rubric';
import {drawnRoadmap, roadmapTable, sessionSections} from './sections/session';
import {printableEdition, printablePage} from './sections/printable';
import {stageSections} from './sections/stage';
import {termSections} from './sections/term';

/** What the build writes into a page: before its own text and after it. */
export type Sections = {
  readonly before: readonly RootContent[];
  readonly after: readonly RootContent[];
};

/** What sections may know besides the page itself. */
export type SectionContext = {
  readonly catalogue: Catalogue;
  /** The same edition in the other language: names of terms. */
  readonly otherCatalogue: Catalogue | undefined;
  /** The language of the page's text. */
  readonly locale: Locale;
  /** A lab whose tests have passed; `undefined` when there is no record of that. */
  readonly labOf: (name: string) => VerifiedLab | undefined;
  /** The lab that the text of the page quotes first. */
  readonly quotedLab: string | undefined;
};

/** Derives the sections of a page from its facts and those of the pages it lists. */
export function sectionsOf(
  page: CoursePage,
  context: SectionContext,
): Sections {
  if (isKind(page, 'module')) return moduleSections(page, context);
  if (isKind(page, 'session')) return sessionSections(page, context);
  if (isKind(page, 'lesson')) return lessonSections(page, context);
  if (isKind(page, 'errors')) return errorsSections(page, context);
  if (isKind(page, 'stage')) return stageSections(page, context);
  if (isKind(page, 'rubric')) return rubricSections(page, context);
  if (isKind(page, 'term')) return termSections(page, context);
  return {before: [], after: [], ...indexes[page.id]?.(page, context)};
}

/** Plain pages that list a part of the course. */
const indexes: Readonly<
  Record<
    string,
    (page: CoursePage, context: SectionContext) => Partial<Sections>
  >
> = {
  'start/how-to-learn': (_, context) => ({after: [printableEdition(context)]}),
  modules: (_, context) => ({before: modulesTable(context)}),
  roadmap: (page, context) => ({
    before: drawnRoadmap(context),
    after: [...roadmapTable(context), printablePage(page, context)],
  }),
  glossary: (page, context) => ({
    after: [...glossaryIndex(context), printablePage(page, context)],
  }),
};
