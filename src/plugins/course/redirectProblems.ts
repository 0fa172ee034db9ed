import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {redirectProblems, redirects} from '../../domain/progress/redirects';
import type {Problem} from '../../domain/problem';
import type {LoadedEdition} from './loadCourse';
import {progressIds} from './progressData';

const file = 'src/domain/progress/redirects.ts';

/** Compares the redirects of progress with what the course holds. */
export function redirectProblemsIn(
  siteDir: string,
  editions: readonly LoadedEdition[],
): Problem[] {
  const lines = readFileSync(join(siteDir, file), 'utf8').split('\n');
  return editions.flatMap((edition) =>
    redirectProblems(redirects[edition.id] ?? {}, progressIds(edition)).map(
      ({from, message}) => ({
        file,
        line: lines.findIndex((line) => line.includes(`'${from}':`)) + 1 || 1,
        message,
      }),
    ),
  );
}
