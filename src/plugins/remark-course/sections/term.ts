import {
  pagesLinkingTo,
  type CoursePage,
} from '../../../domain/course/catalogue';
import {categoryNames, labels} from '../labels';
import {
  fact,
  heading,
  joined,
  link,
  list,
  pageLink,
  paragraph,
  strong,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';

/** A term: definition, name in the other language, category; after the text related terms and where the course uses it. */
export function termSections(
  page: CoursePage<'term'>,
  {catalogue, otherCatalogue, locale}: SectionContext,
): Sections {
  const {definition, category, related, official} = page.facts;
  const otherName = otherCatalogue?.pages.get(page.id)?.facts.title;
  const users = usersOf(
    page,
    catalogue.sessions,
    pagesLinkingTo(page.id, catalogue),
  );
  return {
    before: [
      paragraph(strong(definition)),
      list(
        [
          ...(otherName === undefined || otherName === page.facts.title
            ? []
            : [fact(labels.otherLanguage[locale], otherName)]),
          fact(
            labels.category[locale],
            link(
              `${catalogue.pages.get('glossary')?.url ?? ''}#${category}`,
              categoryNames[category][locale],
            ),
          ),
          ...(official === undefined
            ? []
            : [
                fact(
                  labels.official[locale],
                  link(official, new URL(official).hostname),
                ),
              ]),
        ],
        {className: 'course-facts'},
      ),
    ],
    after: [
      ...(related.length === 0
        ? []
        : [
            heading(labels.related[locale], 'related'),
            paragraph(
              ...joined(
                related
                  .map((id) => catalogue.pages.get(`glossary/${id}`))
                  .filter((term) => term !== undefined)
                  .map((term) => pageLink(term)),
              ),
            ),
          ]),
      ...(users.length === 0
        ? []
        : [
            heading(labels.usedIn[locale], 'used-in'),
            list(users.map((user) => [pageLink(user)])),
          ]),
    ],
  };
}

/** Lessons, sessions, stages and pages that speak of the term; other terms stand under “related”. */
function usersOf(
  {id}: CoursePage,
  sessions: readonly CoursePage<'session'>[],
  linking: readonly CoursePage[],
): CoursePage[] {
  const demonstrating = sessions.filter(({facts}) =>
    facts.tools.some((tool) => `glossary/${tool}` === id),
  );
  return [...new Set<CoursePage>([...linking, ...demonstrating])].filter(
    ({kind, id: user}) => kind !== 'term' && user !== 'glossary',
  );
}
