import type {Problem} from '../../problem';
import type {SourcePage} from '../page';
import {problemAt} from './rule';

/** Names the first place where the ids of two translations part; nothing when they are the same. */
export function sequenceProblem<From extends {readonly page: SourcePage}>(
  what: string,
  here: From,
  there: From,
  stepsOf: (from: From) => readonly {id: string; line: number}[],
): Problem | undefined {
  const ours = stepsOf(here);
  const theirs = stepsOf(there);
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index++) {
    const our = ours[index];
    const their = theirs[index];
    if (our?.id !== their?.id)
      return problemAt(
        here.page,
        our?.line ?? ours.at(-1)?.line ?? here.page.bodyLine,
        `${what} differ from the Polish page: ${named(our?.id)} here, ${named(their?.id)} at ${there.page.path}:${their?.line ?? theirs.at(-1)?.line ?? there.page.bodyLine}. Ids and order must be the same.`,
      );
  }
  return undefined;
}

function named(id: string | undefined): string {
  return id === undefined ? 'nothing' : `"${id}"`;
}
