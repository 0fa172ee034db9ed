/** Something an author has to mend: where, and a sentence that says what and how. */
export type Problem = {
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
};

/** Writes a problem the way editors and terminals can link it: `file:line  message`. */
export function formatProblem({file, line, message}: Problem): string {
  return `${file}:${line}  ${message}`;
}

/** Orders problems by file, line and text, without repetitions, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [formatProblem(problem), problem]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
