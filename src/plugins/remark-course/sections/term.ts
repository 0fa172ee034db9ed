import type {BlockContent, Paragraph, RootContent} from 'mdast';
// Adds `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {CoursePage} from '../../../domain/course/catalogue';
import {termMapFigure} from '../../../domain/figures/termMapFigure';
import {neighborhoodOf} from '../../../domain/glossary/termMap';
import {nameInTitle, termIdOf} from '../../../domain/glossary/termNames';
import {hastNode} from '../../nodes/hastNode';
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
  table,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {inOtherLanguage} from './otherName';
import {partsOfCourse} from './partsOfCourse';

/** A term: its names, definition and category; after the text what it is compared with, a map of related terms and where the course uses it. */
export function termSections(
  page: CoursePage<'term'>,
  context: SectionContext,
): Sections {
  const {catalogue, locale} = context;
  const {definition, category, official} = page.facts;
  const users = usesByPart(page, context);
  return {
    before: [
      ...namesOf(page, context),
      paragraph(strong(definition)),
      list(
        [
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
      ...comparison(page, context),
      ...relatedTerms(page, context),
      ...(users.length === 0
        ? []
        : [heading(labels.usedIn[locale], 'used-in'), list(users)]),
    ],
  };
}

/** What the term is called: in the other language, in texts, and how that is said. */
function namesOf(
  page: CoursePage<'term'>,
  context: SectionContext,
): Paragraph[] {
  const {locale} = context;
  const {names = [], pronunciation, title} = page.facts;
  const others = names.filter(
    (name) => name.toLowerCase() !== nameInTitle(title).toLowerCase(),
  );
  const other = inOtherLanguage(page, context);
  const known = [
    ...(other.length === 0
      ? []
      : [fact(labels.otherLanguage[locale], ...other)]),
    ...(others.length === 0
      ? []
      : [fact(labels.also[locale], others.join(', '))]),
    ...(pronunciation === undefined
      ? []
      : [fact(labels.pronunciation[locale], pronunciation)]),
  ];
  return known.length === 0
    ? []
    : [
        {
          ...paragraph(
            ...known.flatMap((one, place) =>
              place === 0 ? one : [' · ', ...one],
            ),
          ),
          data: {hProperties: {className: ['course-term-names']}},
        },
      ];
}

/** More would be a list, not a comparison. */
const mostCompared = 4;

/** The definitions of the terms with which it is confused, beside its own. */
function comparison(
  page: CoursePage<'term'>,
  {catalogue, confusedWith, locale}: SectionContext,
): RootContent[] {
  const others = confusedWith(termIdOf(page.id))
    .slice(0, mostCompared)
    .flatMap(
      (id) => catalogue.terms.find((term) => termIdOf(term.id) === id) ?? [],
    );
  if (others.length === 0) return [];
  return [
    heading(labels.compare[locale], 'compare'),
    table(
      [
        [labels.term[locale], labels.definition[locale]],
        [strong(page.facts.title), page.facts.definition],
        ...others.map((term) => [pageLink(term), term.facts.definition]),
      ],
      [],
      'course-comparison',
    ),
  ];
}

/** A drawing for the eye, and the same links as text. */
function relatedTerms(
  page: CoursePage<'term'>,
  {catalogue, locale}: SectionContext,
): RootContent[] {
  const {terms, pairs} = neighborhoodOf(page, catalogue);
  if (terms.length === 0) return [];
  return [
    heading(labels.related[locale], 'related'),
    hastNode(
      termMapFigure({
        title: labels.termMap[locale],
        center: nameInTitle(page.facts.title),
        nodes: terms.map(({facts, url}) => ({
          name: nameInTitle(facts.title),
          url,
        })),
        edges: pairs,
      }),
    ),
    paragraph(...joined(terms.map((term) => pageLink(term)))),
  ];
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
