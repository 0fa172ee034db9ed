/**
 * What a team and its reviewer have written about a project, as registers in which the last writer wins.
 *
 * One flat map for each project: a merge never has to know what stands in it.
 */
export type Project = ReadonlyMap<string, Register>;

/** All projects of a browser or a file, by their ids. */
export type Grading = ReadonlyMap<string, Project>;

/** A value and when it was written, in milliseconds since 1970; `null` takes the value away. */
export type Register = {readonly at: number; readonly value: Value};

export type Value = string | number | boolean | null;

/** Who gives points and ticks: both look at the same project. */
export const roles = ['team', 'reviewer'] as const;

export type Role = (typeof roles)[number];

/** In characters. */
export const textLimit = 2000;

export const nameKey = 'name';
/** A project that is removed keeps its registers: another device may not have heard of it yet. */
const removedKey = 'removed';

/** @param stage - the last part of the id of a stage's page: `planning` */
export function pointsKey(stage: string, role: Role): string {
  return `${stage}/points/${role}`;
}

export function criterionKey(
  stage: string,
  criterion: string,
  role: Role,
): string {
  return `${stage}/criteria/${criterion}/${role}`;
}

export function noteKey(stage: string, role: Role): string {
  return `${stage}/note/${role}`;
}

/** Where the work can be seen. It belongs to the team: a reviewer looks at it. */
export function evidenceKey(stage: string): string {
  return `${stage}/evidence`;
}

const nothingWritten: Project = new Map();

export function projectIn(grading: Grading, id: string): Project {
  return grading.get(id) ?? nothingWritten;
}

function isRemoved(project: Project): boolean {
  return project.get(removedKey)?.value === true;
}

export function removal(): readonly [string, Value] {
  return [removedKey, true];
}

/** Ids of the projects that are there, by their names. */
export function projectIds(grading: Grading): string[] {
  return [...grading]
    .filter(([, project]) => !isRemoved(project))
    .map(([id, project]) => ({id, name: nameOf(project)}))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({id}) => id);
}

export function nameOf(project: Project): string {
  return textIn(project, nameKey);
}

export function textIn(project: Project, key: string): string {
  const value = project.get(key)?.value;
  return typeof value === 'string' ? value : '';
}

export function isTicked(project: Project, key: string): boolean {
  return project.get(key)?.value === true;
}

/** Points as they were written; whether a stage gives that many is another question. */
export function writtenPoints(
  project: Project,
  stage: string,
  role: Role,
): number | undefined {
  const value = project.get(pointsKey(stage, role))?.value;
  return typeof value === 'number' ? value : undefined;
}
