import {isKind, type CoursePage} from '../../domain/course/catalogue';
import type {SectionContext, Sections} from './sectionTypes';
import {alignmentMap, countsTowardsList} from './sections/alignment';
import {errorsSections} from './sections/errors';
import {dictionary} from './sections/dictionary';
import {glossaryDownloads, glossaryIndex} from './sections/glossary';
import {lessonSections} from './sections/lesson';
import {moduleSections, modulesTable} from './sections/module';
import {rubricSections} from './sections/rubric';
import {drawnRoadmap, roadmapTable, sessionSections} from './sections/session';
import {printableEdition, printablePage} from './sections/printable';
import {stageSections} from './sections/stage';
import {termSections} from './sections/term';

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
  return {
    before: countsTowardsList(page, context),
    after: [],
    ...indexes[page.id]?.(page, context),
  };
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
  'project/alignment': (_, context) => ({after: alignmentMap(context)}),
  glossary: (page, context) => ({
    belowIntroduction: glossaryIndex(context),
    after: [...glossaryDownloads(context), printablePage(page, context)],
  }),
  'glossary/dictionary': (_, context) => ({
    belowIntroduction: dictionary(context),
  }),
};
