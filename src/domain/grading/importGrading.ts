import {projectIn, roles, type Grading, type Project} from './project';
import {pointsProblem} from './readPoints';
import {changedKeys} from './changes';
import {mergeGrading} from './mergeGrading';
import {readGrading} from './readGrading';
import {pointsKey} from './project';
import type {Rubric} from './rubric';

/** In characters. Twenty projects with all their notes take less. */
export const fileLimit = 2_000_000;

/** Clocks of two devices may differ by this much. */
const clockSkewMs = 86_400_000;

/** What a file or an address holds, or why nothing of it is taken. */
export type ImportedGrading =
  | {readonly grading: Grading; readonly skipped: number}
  | {readonly problem: 'tooBig' | 'damaged' | 'foreign' | 'newer'}
  | {
      readonly problem: 'points';
      readonly stage: number;
      readonly points: number;
      readonly maximum: number;
    };

/** Reads what came from elsewhere. Never throws; points that a stage does not give refuse the whole. */
export function importGrading(
  text: string,
  {stages}: Pick<Rubric, 'stages'>,
  now: number,
): ImportedGrading {
  if (text.length > fileLimit) return {problem: 'tooBig'};
  const read = readGrading(text);
  if ('problem' in read) return read;
  for (const project of read.grading.values())
    for (const {id, number, points: maximum} of stages)
      for (const role of roles) {
        const points = project.get(pointsKey(id, role))?.value;
        if (typeof points === 'number' && pointsProblem(points, maximum))
          return {problem: 'points', stage: number, points, maximum};
      }
  return {
    grading: new Map(
      [...read.grading].map(([id, project]) => [
        id,
        withoutFuture(project, now),
      ]),
    ),
    skipped: read.skipped,
  };
}

/** What lies in the future counts as now: it would otherwise outlast every later change. */
function withoutFuture(project: Project, now: number): Project {
  return new Map(
    [...project].map(([key, register]) => [
      key,
      register.at > now + clockSkewMs ? {...register, at: now} : register,
    ]),
  );
}

/** A project that a merge changes, and how many of its entries. */
export type GradingDifference = {
  readonly id: string;
  readonly isNew: boolean;
  readonly entries: number;
};

/** What a merge would change, project by project; those that stay as they are are left out. */
export function mergeDifferences(
  before: Grading,
  other: Grading,
): GradingDifference[] {
  const after = mergeGrading(before, other);
  return [...other.keys()]
    .map((id) => ({
      id,
      isNew: !before.has(id),
      entries: changedKeys(projectIn(before, id), projectIn(after, id)).length,
    }))
    .filter(({entries}) => entries > 0);
}
