import {pointsOf, type CoursePage} from '../../../domain/course/catalogue';
import {labels, pointsText} from '../labels';
import {
  heading,
  pageLink,
  paragraph,
  strong,
  table,
  written,
  joined,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {printablePage} from './printable';

/** The rubric: a row per stage, the sum of the stages and the announced total, both plain. */
export function rubricSections(
  page: CoursePage<'rubric'>,
  context: SectionContext,
): Sections {
  const {facts} = page;
  const {note} = page.written;
  const {catalogue, locale} = context;
  const {stages} = catalogue;
  const sum = pointsOf(stages);
  const totals =
    sum === facts.announced
      ? [['', strong(labels.total[locale]), strong(String(sum)), '']]
      : [
          ['', strong(labels.stagesSum[locale]), strong(String(sum)), ''],
          [
            '',
            strong(labels.announced[locale]),
            strong(String(facts.announced)),
            '',
          ],
        ];
  return {
    before: [
      heading(labels.rubric[locale], 'rubric'),
      table(
        [
          [
            '#',
            labels.stage[locale],
            labels.points[locale],
            labels.outputs[locale],
          ],
          ...stages.map((stage) => [
            String(stage.facts.stage),
            pageLink(stage),
            String(stage.facts.points),
            joined(stage.written.outputs.map(written), '; '),
          ]),
          ...totals,
        ],
        ['right', 'left', 'right'],
        'course-marks',
      ),
      ...(note === undefined
        ? []
        : [
            paragraph(
              strong(
                `${pointsText(sum, locale)} / ${pointsText(facts.announced, locale)}.`,
              ),
              ' ',
              ...written(note),
            ),
          ]),
    ],
    after: [printablePage(page, context)],
  };
}
