import type {BlockContent} from 'mdast';
import type {CoursePage} from '../../../domain/course/catalogue';
import {termIdOf} from '../../../domain/glossary/termNames';
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
import {partsOfCourse} from './partsOfCourse';

/** A term: definition, name in the other language, category; after the text related terms and where the course uses it. */
export function termSections(
  page: CoursePage<'term'>,
  context: SectionContext,
): Sections {
  const {catalogue, otherCatalogue, locale} = context;
  const {definition, category, related, official} = page.facts;
  const otherName = otherCatalogue?.pages.get(page.id)?.facts.title;
  const users = usesByPart(page, context);
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
              `${catalogue.pages.get('glossary')?.url ?? ''}?category=${category}`,
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
        : [heading(labels.usedIn[locale], 'used-in'), list(users)]),
    ],
  };
}

/** How many sections of a page stand beside its name; the page itself leads to the others. */
const mostSections = 4;

/** Where the course speaks of the term: parts, weekends and sessions with their pages and the sections of these. */
function usesByPart(
  {id}: CoursePage<'term'>,
  {catalogue, usesOf, locale}: SectionContext,
): BlockContent[][] {
  const uses = usesOf(termIdOf(id));
  const demonstrating = catalogue.sessions
    .filter(
      ({id: session, facts}) =>
        facts.tools.some((tool) => `glossary/${tool}` === id) &&
        !uses.some(({page}) => page.id === session),
    )
    .map((page) => ({page, sections: []}));
  const all = [...uses, ...demonstrating];
  return partsOfCourse(catalogue, locale).flatMap(({name, holds}) => {
    const own = all.filter(({page}) => holds(page.id));
    return own.length === 0
      ? []
      : [[paragraph(strong(name)), list(own.map(placeOf))]];
  });
}

type PlacedUse = ReturnType<SectionContext['usesOf']>[number];

function placeOf({page, sections}: PlacedUse) {
  const [, ...others] = sections.slice(0, mostSections + 1);
  return [
    pageLink(page),
    ...(sections.length === 0 ? [] : [': ']),
    ...joined(
      sections
        .slice(0, mostSections)
        .map(({id, title}) => link(`${page.url}#${id}`, title)),
    ),
    ...(others.length < mostSections ? [] : [', …']),
  ];
}
