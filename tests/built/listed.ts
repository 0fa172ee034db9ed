/** What is wrong where. */
export type Finding = {readonly path: string; readonly problem: string};

const mostNamed = 3;

/** A line for each problem, with the pages that have it: all when they are few. */
export function listed(findings: readonly Finding[]): string[] {
  const paths = new Map<string, Set<string>>();
  for (const {path, problem} of findings)
    paths.set(problem, (paths.get(problem) ?? new Set()).add(path));
  return [...paths].map(([problem, pages]) => {
    const where = [...pages];
    const others = where.length - mostNamed;
    return `${where
      .slice(0, mostNamed)
      .map((path) => path || '(landing page)')
      .join(', ')}${others > 0 ? ` and ${others} more` : ''}: ${problem}`;
  });
}

/** What a list lacks, has too much or has twice; an empty list when both have the same. */
export function differences(
  actual: readonly string[],
  due: readonly string[],
): string[] {
  return [
    ...due
      .filter((item) => !actual.includes(item))
      .map((item) => `lacks ${item}`),
    ...actual
      .filter((item) => !due.includes(item))
      .map((item) => `should not have ${item}`),
    ...actual
      .filter((item, index) => actual.indexOf(item) !== index)
      .map((item) => `has ${item} twice`),
  ];
}
