import type {BlockContent} from 'mdast';
import type {CoursePage} from '../../../domain/course/catalogue';
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
      heading(labels.criteria[locale], 'criteria'),
      list(
        criteria.map((criterion) => [
          paragraph(...written(criterion.text)),
          ...alignmentOf(criterion, context),
        ]),
        {className: 'course-criteria'},
      ),
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
