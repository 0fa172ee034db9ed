import {criterionKey, isTicked, type Project} from './project';
import type {Rubric, RubricStage} from './rubric';
import {stagePoints} from './standing';

/** Where team and reviewer see a stage in different ways. */
export type RoleDifference = {
  readonly stage: RubricStage;
  /** `undefined` while nobody has given any. */
  readonly team: number | undefined;
  readonly reviewer: number | undefined;
  /** Texts of criteria that only one of them has ticked. */
  readonly teamOnly: readonly string[];
  readonly reviewerOnly: readonly string[];
};

/** The stages on which the two do not agree; a stage that the reviewer has not touched is no difference. */
export function roleDifferences(
  project: Project,
  {stages}: Pick<Rubric, 'stages'>,
): RoleDifference[] {
  return stages
    .map((stage): RoleDifference => {
      const ticked = (id: string, role: 'team' | 'reviewer') =>
        isTicked(project, criterionKey(stage.id, id, role));
      return {
        stage,
        team: stagePoints(project, stage, 'team'),
        reviewer: stagePoints(project, stage, 'reviewer'),
        teamOnly: stage.criteria
          .filter(({id}) => ticked(id, 'team') && !ticked(id, 'reviewer'))
          .map(({text}) => text),
        reviewerOnly: stage.criteria
          .filter(({id}) => ticked(id, 'reviewer') && !ticked(id, 'team'))
          .map(({text}) => text),
      };
    })
    .filter(
      ({stage, team, reviewer, teamOnly, reviewerOnly}) =>
        isTouched(project, stage) &&
        (team !== reviewer || teamOnly.length > 0 || reviewerOnly.length > 0),
    );
}

function isTouched(project: Project, {id}: RubricStage): boolean {
  return [...project].some(
    ([key, {value}]) =>
      key.startsWith(`${id}/`) &&
      key.endsWith('/reviewer') &&
      value !== null &&
      value !== '',
  );
}
