import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import {pointsOf, type CoursePage} from '../../../domain/course/catalogue';
import {openDataUrl} from '../../../domain/course/openDataUrl';
import {templateNames} from '../../../domain/templates/templates';
import {weightsFigure} from '../../../domain/figures/weightsFigure';
import {hastNode} from '../../nodes/hastNode';
import {hoursText, labels, pointsText} from '../labels';
import {
  fact,
  heading,
  joined,
  link,
  pageLink,
  paragraph,
  strong,
  table,
  written,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {printablePage} from './printable';
import {templateList} from './templates';

/** The rubric: a row per stage, the sum of the stages and the announced total, both plain; then the weights as bars. */
export function rubricSections(
  page: CoursePage<'rubric'>,
  context: SectionContext,
): Sections {
  const {facts} = page;
  const {note} = page.written;
  const {catalogue, locale} = context;
  const sum = pointsOf(catalogue.stages);
  return {
    before: [
      heading(labels.rubric[locale], 'rubric'),
      rubricTable(facts.announced, context),
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
      ...effortNote(context),
      ...sheetAndData(context),
      ...templateList(
        templateNames.filter((name) =>
          catalogue.stages.some(({facts}) => facts.templates?.includes(name)),
        ),
        locale,
      ),
      heading(labels.weights[locale], 'weights'),
      weights(context),
    ],
    after: [printablePage(page, context)],
  };
}

function rubricTable(
  announced: number,
  {catalogue: {stages}, locale}: SectionContext,
): RootContent {
  const sum = pointsOf(stages);
  const hours = stages.reduce(
    (all, {facts}) => all + (facts.estimatedHours ?? 0),
    0,
  );
  // An older edition has no estimates.
  const withHours = <Cell>(cell: Cell): Cell[] => (hours === 0 ? [] : [cell]);
  const total = (label: string, points: number, ofHours: string) => [
    '',
    strong(label),
    strong(String(points)),
    ...withHours<string | PhrasingContent>(
      ofHours === '' ? '' : strong(ofHours),
    ),
    '',
  ];
  return table(
    [
      [
        '#',
        labels.stage[locale],
        labels.points[locale],
        ...withHours(labels.hours[locale]),
        labels.outputs[locale],
      ],
      ...stages.map((stage) => [
        String(stage.facts.stage),
        pageLink(stage),
        String(stage.facts.points),
        ...withHours(String(stage.facts.estimatedHours ?? '')),
        joined(stage.written.outputs.map(written), '; '),
      ]),
      ...(sum === announced
        ? [total(labels.total[locale], sum, String(hours))]
        : [
            total(labels.stagesSum[locale], sum, String(hours)),
            total(labels.announced[locale], announced, ''),
          ]),
    ],
    ['right', 'left', 'right', ...withHours('right' as const)],
    'course-marks',
  );
}

function effortNote({
  catalogue: {stages},
  locale,
}: SectionContext): Paragraph[] {
  return stages.some(({facts}) => facts.estimatedHours !== undefined)
    ? [
        paragraph(
          ...fact(labels.hours[locale], `${labels.effortNote[locale]}.`),
        ),
      ]
    : [];
}

/** All that follows is left out on paper while this paragraph is the target of the address. */
const sheetId = 'rubric-sheet';

function sheetAndData({
  catalogue: {edition},
  locale,
}: SectionContext): Paragraph[] {
  const file = (format: 'json' | 'csv') =>
    link(
      `pathname://${openDataUrl(edition, `rubric.${format}`)}`,
      format.toUpperCase(),
    );
  return [
    paragraph(
      ...fact(
        labels.rubricData[locale],
        ...joined([file('json'), file('csv')]),
      ),
    ),
    {
      ...paragraph(link(`#${sheetId}`, labels.sheet[locale])),
      // Links can lead to a section, not to a paragraph.
      data: {
        hName: 'section',
        hProperties: {
          id: sheetId,
          className: ['course-print-link', 'course-sheet'],
        },
      },
    },
  ];
}

function weights({catalogue: {stages}, locale}: SectionContext): RootContent {
  return hastNode(
    weightsFigure(
      stages.map(({facts}) => ({
        name: `${facts.stage}. ${facts.title}`,
        weight: facts.points,
        text: [
          pointsText(facts.points, locale),
          ...(facts.estimatedHours === undefined
            ? []
            : [hoursText(facts.estimatedHours, locale)]),
        ].join(', '),
      })),
      labels.weightsTitle[locale],
      'weights',
    ),
  );
}
