import type {List, Paragraph, RootContent} from 'mdast';
import {
  criteriaOf,
  criteriaServedBy,
  isPlanned,
  plannedCount,
  targetsOf,
  type AlignmentKey,
  type AlignmentTarget,
} from '../../../domain/course/alignment';
import {
  isKind,
  type Catalogue,
  type CoursePage,
} from '../../../domain/course/catalogue';
import type {Criterion} from '../../../domain/course/schemas';
import {alignmentFigure} from '../../../domain/figures/alignmentFigure';
import {hastNode} from '../../nodes/hastNode';
import {checkNames, labels} from '../labels';
import {
  fact,
  heading,
  joined,
  link,
  list,
  paragraph,
  table,
  written,
} from '../nodes';
import type {SectionContext} from '../sectionTypes';

type Inline = ReturnType<typeof fact>[number];

/** What teaches a criterion, what practises it and how it is checked; nothing in an edition that does not say. */
export function alignmentOf(
  criterion: Criterion,
  {catalogue, locale}: SectionContext,
): Paragraph[] {
  if (criterion.checked === undefined) return [];
  const part = (key: AlignmentKey): Inline[] =>
    fact(labels[key][locale], ...targets(criterion, key, catalogue, locale));
  return [
    {
      ...paragraph(
        ...joined(
          [
            part('taught'),
            part('practised'),
            fact(labels.checked[locale], checkNames[criterion.checked][locale]),
          ],
          ' · ',
        ),
      ),
      data: {hProperties: {className: ['course-alignment-of']}},
    },
  ];
}

function targets(
  criterion: Criterion,
  key: AlignmentKey,
  catalogue: Catalogue,
  locale: SectionContext['locale'],
): Inline[] {
  if (isPlanned(criterion, key)) return [labels.planned[locale]];
  return joined(
    targetsOf(criterion, key, catalogue).map(({page, url}) =>
      link(url, page.facts.title),
    ),
  );
}

/** The stages towards which a page counts, as a fact of it; nothing when there are none. */
export function countsTowards(
  {id}: CoursePage,
  {catalogue, locale}: SectionContext,
): Inline[][] {
  const stages = new Set(
    criteriaServedBy(id, catalogue).map(({stage}) => stage),
  );
  if (stages.size === 0) return [];
  return [
    fact(
      labels.countsTowards[locale],
      ...joined(
        [...stages].map(({url, facts}) =>
          link(
            `${url}#criteria`,
            `${labels.stage[locale].toLowerCase()} ${facts.stage}`,
          ),
        ),
      ),
    ),
  ];
}

/** The same on a page that has no other facts. */
export function countsTowardsList(
  page: CoursePage,
  context: SectionContext,
): List[] {
  const facts = countsTowards(page, context);
  return facts.length === 0 ? [] : [list(facts, {className: 'course-facts'})];
}

/** Which part of the course serves which criterion, drawn and as a table. */
export function alignmentMap({
  catalogue,
  locale,
}: SectionContext): RootContent[] {
  const criteria = criteriaOf(catalogue);
  const parts = partsOf(catalogue, locale);
  const last = labels.plannedShort[locale];
  const columnsOf = (criterion: Criterion, key: AlignmentKey) =>
    new Set(
      isPlanned(criterion, key)
        ? [last]
        : targetsOf(criterion, key, catalogue).map((target) =>
            columnOf(target, parts),
          ),
    );
  const rows = criteria.map(({stage, criterion}) => ({
    stage: stage.facts.stage,
    name: `${stage.facts.stage}.${stage.facts.criteria.indexOf(criterion) + 1}`,
    criterion,
    taught: columnsOf(criterion, 'taught'),
    practised: columnsOf(criterion, 'practised'),
  }));
  const counted = labels.plannedCount[locale]
    .replace('{criteria}', String(criteria.length))
    .replace('{taught}', String(plannedCount('taught', catalogue)))
    .replace('{practised}', String(plannedCount('practised', catalogue)));
  return [
    heading(labels.map[locale], 'map'),
    paragraph(counted),
    hastNode(
      alignmentFigure(
        {
          title: labels.mapTitle[locale],
          description: labels.mapMarks[locale],
          columns: [...parts.map(({name}) => name), last],
          rows,
        },
        'alignment',
      ),
    ),
    heading(labels.mapTable[locale], 'map-table'),
    table([
      [
        '#',
        labels.criterion[locale],
        labels.taught[locale],
        labels.practised[locale],
        labels.checked[locale],
      ],
      ...rows.map(({name, criterion}) => [
        name,
        written(criterion.text),
        targets(criterion, 'taught', catalogue, locale),
        targets(criterion, 'practised', catalogue, locale),
        criterion.checked === undefined
          ? ''
          : checkNames[criterion.checked][locale],
      ]),
    ]),
  ];
}

/** A part of the course that is a column: the start, a weekend, a session. */
type Part = {readonly id: string; readonly name: string};

function partsOf(
  {modules, sessions}: Catalogue,
  locale: SectionContext['locale'],
): Part[] {
  return [
    {id: 'start', name: labels.startShort[locale]},
    ...[...modules, ...sessions].map((page) => ({
      id: page.id,
      name: isKind(page, 'module')
        ? `${labels.weekendShort[locale]}${page.facts.module}`
        : `${labels.sessionShort[locale]}${page.facts.session}`,
    })),
  ];
}

function columnOf({page}: AlignmentTarget, parts: readonly Part[]): string {
  return (
    parts.find(({id}) => page.id === id || page.id.startsWith(`${id}/`))
      ?.name ?? ''
  );
}
