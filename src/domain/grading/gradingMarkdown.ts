import type {Locale} from '../locale';
import {
  criterionKey,
  evidenceKey,
  isTicked,
  nameOf,
  noteKey,
  textIn,
  type Project,
  type Role,
} from './project';
import type {Rubric, RubricStage} from './rubric';
import {stagePoints, standing} from './standing';

const words = {
  pl: {
    role: {team: 'samoocena zespołu', reviewer: 'ocena recenzenta'},
    stage: 'Etap',
    points: 'Punkty',
    criteria: 'Kryteria',
    evidence: 'Dowód',
    sum: 'Razem',
    total: (points: number, sum: number, announced: number) =>
      `**${points} pkt** z ${sum} (suma etapów); dokument kursu zapowiada ${announced}. Niczego nie przeliczono.`,
  },
  en: {
    role: {team: 'by the team', reviewer: 'by the reviewer'},
    stage: 'Stage',
    points: 'Points',
    criteria: 'Criteria',
    evidence: 'Evidence',
    sum: 'Total',
    total: (points: number, sum: number, announced: number) =>
      `**${points} points** of ${sum} (sum of the stages); the course document announces ${announced}. Nothing is rescaled.`,
  },
} as const;

/** A project as Markdown for a pull request: a table of the stages, then the criteria as a list of tasks. */
export function gradingMarkdown(
  project: Project,
  rubric: Rubric,
  role: Role,
  locale: Locale,
): string {
  const w = words[locale];
  const {points, ticked, criteria} = standing(project, rubric, role);
  const rows = rubric.stages.map((stage) => {
    const own = stage.criteria.filter(({id}) =>
      isTicked(project, criterionKey(stage.id, id, role)),
    );
    return row([
      String(stage.number),
      plain(stage.title),
      `${stagePoints(project, stage, role) ?? '–'} / ${stage.points}`,
      `${own.length} / ${stage.criteria.length}`,
      evidenceOf(project, stage),
    ]);
  });
  return [
    `## ${plain(nameOf(project))} (${w.role[role]})`,
    '',
    w.total(points, rubric.sum, rubric.announced),
    '',
    row(['#', w.stage, w.points, w.criteria, w.evidence]),
    '| --: | --- | --: | --: | --- |',
    ...rows,
    row([
      '',
      w.sum,
      `${points} / ${rubric.sum}`,
      `${ticked} / ${criteria}`,
      '',
    ]),
    ...rubric.stages.flatMap((stage) => stageTasks(project, stage, role)),
    '',
  ].join('\n');
}

function stageTasks(
  project: Project,
  stage: RubricStage,
  role: Role,
): string[] {
  const note = textIn(project, noteKey(stage.id, role)).trim();
  return [
    '',
    `### ${stage.number}. ${plain(stage.title)}`,
    '',
    ...stage.criteria.map(({id, text}) => {
      const isDone = isTicked(project, criterionKey(stage.id, id, role));
      return `- [${isDone ? 'x' : ' '}] ${plain(text)}`;
    }),
    ...(note === ''
      ? []
      : [
          '',
          ...note.split(/\r?\n/).map((line) => `> ${plain(line)}`.trimEnd()),
        ]),
  ];
}

function evidenceOf(project: Project, {id}: RubricStage): string {
  const address = textIn(project, evidenceKey(id));
  // Angle brackets end at the first that closes them.
  return address === ''
    ? ''
    : `<${address.replace(/[<>|\\]/g, encodeURIComponent)}>`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What a reader typed is text: it makes no markup, mentions nobody and ends no row. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~@]/g, '\\$&');
}
