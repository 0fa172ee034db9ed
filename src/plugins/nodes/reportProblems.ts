import {relative} from 'node:path';
import type {VFile} from 'vfile';
import type {LineProblem} from '../../domain/markdown/lineProblem';
import {formatProblem, sortProblems} from '../../domain/problem';

/** What every Markdown plugin of the course can be told. */
export type PlaceOptions = {
  /**
   * Lines of the file above what the plugin sees, because Docusaurus cuts the front matter off first.
   * Nothing is added when it is left out.
   */
  readonly lineOffset?: (path: string) => number;
};

/**
 * Stops the build with all the problems of a page at once, or does nothing when there are none.
 *
 * Only a thrown message gets through: Docusaurus is deaf to the warnings of a virtual file.
 */
export function reportProblems(
  file: VFile,
  rule: `course:${string}`,
  problems: readonly LineProblem[],
  {lineOffset = () => 0}: PlaceOptions = {},
): void {
  const offset = lineOffset(file.path);
  const sorted = sortProblems(
    problems.map(({line, message}) => ({
      file: relative(file.cwd, file.path).replaceAll('\\', '/'),
      line: line + offset,
      message,
    })),
  );
  const [first] = sorted;
  if (first === undefined) return;
  file.fail(
    sorted.map(formatProblem).join('\n'),
    {line: first.line, column: 1},
    rule,
  );
}
