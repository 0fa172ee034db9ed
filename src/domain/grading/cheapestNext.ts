import type {Project, Role} from './project';
import type {Rubric, RubricStage} from './rubric';
import {stagePoints, tickedIn, type WhatIf} from './standing';

/** Points that a stage still gives, and the work that is left for them. */
export type NextPoints = {
  readonly stage: RubricStage;
  readonly missing: number;
  /** The stage's estimate, in the share of its criteria that are open. */
  readonly hours: number;
};

/**
 * Where points are still to be had, the cheapest first: fewest hours for a point, then the order of the stages.
 *
 * A stage whose criteria are all ticked costs nothing more: it has to be handed in.
 */
export function cheapestNext(
  project: Project,
  {stages}: Pick<Rubric, 'stages'>,
  role: Role,
  whatIf?: WhatIf,
): NextPoints[] {
  return stages
    .map((stage): NextPoints => ({
      stage,
      missing: stage.points - (stagePoints(project, stage, role, whatIf) ?? 0),
      hours: hoursLeft(project, stage, role),
    }))
    .filter(({missing}) => missing > 0)
    .sort(
      (a, b) =>
        // By multiplication: a quotient would round.
        a.hours * b.missing - b.hours * a.missing ||
        a.stage.number - b.stage.number,
    );
}

function hoursLeft(project: Project, stage: RubricStage, role: Role): number {
  const open = stage.criteria.length - tickedIn(project, stage, role);
  return (stage.hours * open) / Math.max(1, stage.criteria.length);
}
