import type {Finding} from '../../problem';
import type {SourcePage} from '../page';
import {problemAt} from './rule';

/** One of several things that follow each other on a page. */
export type Step = {readonly id: string; readonly line: number};

type Side<S extends Step> = {
  readonly page: SourcePage;
  readonly steps: readonly S[];
};

/** Names the first place where the ids of two translations part; nothing when they are the same. */
export function* sequenceProblem<S extends Step>(
  what: string,
  here: Side<S>,
  there: Side<S>,
): Iterable<Finding> {
  const length = Math.max(here.steps.length, there.steps.length);
  for (let index = 0; index < length; index++) {
    const our = here.steps[index];
    const their = there.steps[index];
    if (our?.id === their?.id) continue;
    yield problemAt(
      here.page,
      lineOf(our, here),
      `${what} differ from the Polish page: ${named(our)} here, ${named(their)} at ${there.page.path}:${lineOf(their, there)}. Ids and order must be the same.`,
    );
    return;
  }
}

function lineOf(step: Step | undefined, {page, steps}: Side<Step>): number {
  return step?.line ?? steps.at(-1)?.line ?? page.bodyLine;
}

function named(step: Step | undefined): string {
  return step === undefined ? 'nothing' : `"${step.id}"`;
}
