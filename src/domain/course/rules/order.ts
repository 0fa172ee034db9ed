import {defaultLocale} from '../../locale';
import type {Finding} from '../../problem';
import type {CoursePage} from '../catalogue';
import {
  problemAtKey,
  sourceOf,
  type EditionPages,
  type EditionRule,
} from './rule';

/** Sessions of the roadmap, as the course announces them. */
const sessionCount = 9;

/** Modules and stages count 1, 2, 3 … without gap or repetition; sessions are 1 to 9. */
export const orderProblems: EditionRule = (edition) => {
  const [catalogue] = edition.catalogues;
  if (catalogue?.locale !== defaultLocale) return [];
  const {modules, sessions, stages, unread} = catalogue;
  // A page whose number cannot be read leaves a gap that is none.
  if (unread.some(({kind}) => /^(?:module|session|stage)$/.test(kind)))
    return [];
  return [
    ...sequenceProblems(
      edition,
      'module',
      modules,
      (page) => page.facts.module,
    ),
    ...sequenceProblems(edition, 'stage', stages, (page) => page.facts.stage),
    ...sequenceProblems(
      edition,
      'session',
      sessions,
      (page) => page.facts.session,
    ),
    ...sessionCountProblems(edition, sessions),
  ];
};

function sequenceProblems<Page extends CoursePage>(
  edition: EditionPages,
  key: string,
  pages: readonly Page[],
  numberOf: (page: Page) => number,
): Finding[] {
  return pages.flatMap((page, index) =>
    numberOf(page) === index + 1
      ? []
      : [
          problemAtKey(
            sourceOf(edition, page),
            [key],
            `${key} ${numberOf(page)} stands where ${index + 1} is due: a number is missing or stands twice. Number them 1, 2, 3 …`,
          ),
        ],
  );
}

function sessionCountProblems(
  edition: EditionPages,
  sessions: readonly CoursePage<'session'>[],
): Finding[] {
  const last = sessions.at(-1);
  if (last === undefined || sessions.length === sessionCount) return [];
  return [
    problemAtKey(
      sourceOf(edition, last),
      ['session'],
      `the roadmap has ${sessions.length} sessions; the course announces ${sessionCount}. Add the missing ones or remove the extra ones.`,
    ),
  ];
}
