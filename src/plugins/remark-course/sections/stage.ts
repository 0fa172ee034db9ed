import type {BlockContent, Paragraph} from 'mdast';
import type {CoursePage} from '../../../domain/course/catalogue';
import type {Criterion} from '../../../domain/course/schemas';
import {stageIdOf} from '../../../domain/grading/stageIdOf';
import {svgElement} from '../../../domain/svg/svgElement';
import {hastNode} from '../../nodes/hastNode';
import {hoursText, labels, pointsText} from '../labels';
import {
  fact,
  heading,
  list,
  pageLink,
  paragraph,
  strong,
  written,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {alignmentOf} from './alignment';
import {templateList} from './templates';

/** A stage: number and points, goals, scope, outputs, criteria to tick, pages that teach it. */
export function stageSections(
  page: CoursePage<'stage'>,
  context: SectionContext,
): Sections {
  const {catalogue, locale} = context;
  const {
    stage,
    points,
    estimatedHours,
    goals,
    scope = [],
    outputs,
    criteria,
    templates = [],
    learn,
  } = page.written;
  const named = (label: string, texts: readonly string[]): BlockContent[] => [
    paragraph(strong(label)),
    list(texts.map(written)),
  ];
  return {
    before: [
      list(
        [
          fact(labels.stage[locale], `${stage} / ${catalogue.stages.length}`),
          fact(labels.points[locale], pointsText(points, locale)),
          ...(estimatedHours === undefined
            ? []
            : [
                fact(
                  labels.effort[locale],
                  `${hoursText(estimatedHours, locale)} (${labels.effortNote[locale]})`,
                ),
              ]),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.goalsAndOutputs[locale], 'facts'),
      ...named(labels.goals[locale], goals),
      ...(scope.length === 0 ? [] : named(labels.scope[locale], scope)),
      ...named(labels.outputs[locale], outputs),
      ...templateList(templates, locale),
      heading(labels.criteria[locale], 'criteria'),
      list(
        criteria.map((criterion) => [
          criterionText(criterion),
          ...alignmentOf(criterion, context),
          ...tick(criterion, page),
        ]),
        {className: 'course-criteria'},
      ),
      ...tickCount(page),
    ],
    after: [
      heading(labels.learn[locale], 'learn'),
      list(
        learn
          .map((id) => catalogue.pages.get(id))
          .filter((page) => page !== undefined)
          .map((page) => [pageLink(page)]),
      ),
    ],
  };
}

/** The text of a criterion; it names the box beside it. */
function criterionText({id, text}: Criterion): Paragraph {
  return {
    ...paragraph(...written(text)),
    data: {hProperties: {id: textId(id)}},
  };
}

/** `course-tick` is mapped to the box of a criterion. An older edition has none: nobody hands it in any more. */
function tick({id, checked}: Criterion, page: CoursePage): Paragraph[] {
  if (checked === undefined) return [];
  return [
    hastNode(
      svgElement('course-tick', {
        dataItem: `${stageIdOf(page.id)}#${id}`,
        ariaLabelledBy: [textId(id)],
      }),
    ),
  ];
}

/** `course-tick-count` is mapped to how many are ticked and the way to the workbench. */
function tickCount({id, facts}: CoursePage<'stage'>): Paragraph[] {
  const withBox = facts.criteria.filter(({checked}) => checked !== undefined);
  if (withBox.length === 0) return [];
  return [
    hastNode(
      svgElement('course-tick-count', {
        dataStage: stageIdOf(id),
        dataCriteria: withBox.map((criterion) => criterion.id).join(' '),
      }),
    ),
  ];
}

function textId(criterion: string): string {
  return `criterion-${criterion}`;
}
