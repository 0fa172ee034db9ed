import {later} from '../semilattice/lastWriter';
import {projectIn, type Grading, type Project, type Value} from './project';

/** Writes values into a project; what already stands there is not written again. */
export function written(
  grading: Grading,
  id: string,
  values: Iterable<readonly [key: string, value: Value]>,
  now: number,
): Grading {
  const project = new Map(projectIn(grading, id));
  for (const [key, value] of values) {
    const known = project.get(key);
    if ((known?.value ?? null) === value) continue;
    project.set(key, {at: later(now, known?.at), value});
  }
  return new Map(grading).set(id, project);
}

/**
 * Takes back what one change did, and nothing that came after it from here or elsewhere.
 *
 * @param before - as it was before the change
 * @param after - as the change left it
 */
export function undone(
  current: Grading,
  before: Grading,
  after: Grading,
  now: number,
): Grading {
  return [...after].reduce<Grading>((grading, [id, project]) => {
    const old = projectIn(before, id);
    const values = changedKeys(old, project)
      .filter((key) => isSame(projectIn(current, id), project, key))
      .map((key) => [key, old.get(key)?.value ?? null] as const);
    return values.length === 0 ? grading : written(grading, id, values, now);
  }, current);
}

/** Keys under which two states of a project say different things. */
export function changedKeys(before: Project, after: Project): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSame(before, after, key),
  );
}

function isSame(a: Project, b: Project, key: string): boolean {
  return (a.get(key)?.value ?? null) === (b.get(key)?.value ?? null);
}
