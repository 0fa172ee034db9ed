/** What a rule found: where, and a sentence that says what is wrong and how to mend it. */
export type Finding = {
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
};

/** Something an author has to mend, and the name of the rule that found it. */
export type Problem = Finding & {readonly rule: string};

/** Writes a problem the way editors and terminals can link it: `file:line  message`. */
export function formatProblem({file, line, message}: Finding): string {
  return `${file}:${line}  ${message}`;
}

/** Orders problems by file, line and text, without repetitions, so that two runs print the same. */
export function sortProblems<Found extends Finding>(
  problems: Iterable<Found>,
): Found[] {
  const unique = new Map(
    Array.from(problems, (problem) => [formatProblem(problem), problem]),
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
