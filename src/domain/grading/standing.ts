import {
  criterionKey,
  isTicked,
  writtenPoints,
  type Project,
  type Role,
} from './project';
import {pointsProblem} from './readPoints';
import type {Rubric, RubricStage} from './rubric';

/** Points that are supposed, by stage; they stand in for those that were given. */
export type WhatIf = ReadonlyMap<string, number>;

const nothingSupposed: WhatIf = new Map();

/** Where a project stands. `points` is to be read against both figures of the rubric. */
export type Standing = {
  readonly points: number;
  /** Stages with points, be it none. */
  readonly graded: number;
  readonly ticked: number;
  readonly criteria: number;
};

export function standing(
  project: Project,
  {stages}: Pick<Rubric, 'stages'>,
  role: Role,
  whatIf: WhatIf = nothingSupposed,
): Standing {
  const each = stages.map((stage) => ({
    points: stagePoints(project, stage, role, whatIf),
    ticked: tickedIn(project, stage, role),
    criteria: stage.criteria.length,
  }));
  return {
    points: total(each.map(({points}) => points ?? 0)),
    graded: each.filter(({points}) => points !== undefined).length,
    ticked: total(each.map(({ticked}) => ticked)),
    criteria: total(each.map(({criteria}) => criteria)),
  };
}

/** The points of a stage; what the stage cannot give does not count. */
export function stagePoints(
  project: Project,
  {id, points: maximum}: Pick<RubricStage, 'id' | 'points'>,
  role: Role,
  whatIf: WhatIf = nothingSupposed,
): number | undefined {
  const points = whatIf.get(id) ?? writtenPoints(project, id, role);
  return points === undefined || pointsProblem(points, maximum) !== undefined
    ? undefined
    : points;
}

/** How many criteria of a stage are ticked. */
export function tickedIn(
  project: Project,
  {id, criteria}: Pick<RubricStage, 'id' | 'criteria'>,
  role: Role,
): number {
  return criteria.filter((criterion) =>
    isTicked(project, criterionKey(id, criterion.id, role)),
  ).length;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
