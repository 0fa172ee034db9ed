import type {LineProblem} from '../../domain/markdown/lineProblem';
import type {Fence} from '../../domain/markdown/outline';
import type {PlacedError} from '../../domain/labErrors/labError';
import {readErrors} from '../../domain/labErrors/readErrors';
import {repeated} from '../../domain/quiz/repeated';
import {yamlIn} from '../markdown/yamlFence';

/** Says whether a fence holds errors of a lab. */
export function isErrors({info}: Pick<Fence, 'info'>): boolean {
  return /^errors(\s|$)/.test(info);
}

/**
 * Explains what is wrong with the errors among a page's fences, at the lines of the page.
 *
 * @param headingIds - ids of the headings of the page: an entry is an anchor too
 */
export function errorProblems(
  fences: readonly Fence[],
  headingIds: readonly string[],
): LineProblem[] {
  const read = fences.filter(isErrors).map(errorsOfFence);
  const placed = read.flatMap((result) =>
    'errors' in result ? result.errors : [],
  );
  return [
    ...read.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...repeated(placed.map(({error}) => error.id)).map(({index, first}) => ({
      line: placed[index]?.line ?? 1,
      message: `The id "${placed[index]?.error.id ?? ''}" is taken by the error on line ${placed[first]?.line ?? 1}; choose another.`,
    })),
    ...placed
      .filter(({error}) => headingIds.includes(error.id))
      .map(({error, line}) => ({
        line,
        message: `The id "${error.id}" is taken by a heading of this page; choose another.`,
      })),
  ];
}

/** The errors among a page's fences; those that cannot be read are left out, others report them. */
export function errorsIn(fences: readonly Fence[]): PlacedError[] {
  return fences
    .filter(isErrors)
    .map(errorsOfFence)
    .flatMap((result) => ('errors' in result ? result.errors : []));
}

/** Reads the errors of one fence. */
export function errorsOfFence(
  fence: Fence,
): {errors: PlacedError[]} | {problems: LineProblem[]} {
  const yaml = yamlIn(fence, 'The list of errors');
  return 'problems' in yaml ? yaml : readErrors(yaml.value, yaml.lineOf);
}
