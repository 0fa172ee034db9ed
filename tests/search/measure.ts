import type {Golden} from './goldenSet';

/** A search that can be compared: the addresses of sections in order of rank. */
export type Engine = {
  readonly name: string;
  readonly search: (query: string) => Promise<readonly string[]>;
};

/** What an engine did with one query. */
export type Outcome = Golden & {
  /** 1 for the first result; `undefined` when no right section is among the results. */
  readonly rank: number | undefined;
  readonly count: number;
  readonly tookMs: number;
  readonly first: string | undefined;
};

export type Score = {
  readonly queries: number;
  /** Mean reciprocal rank, 0–1. */
  readonly mrr: number;
  /** Share of queries with a right section among the first five, 0–1. */
  readonly recallAt5: number;
  /** Share of queries without any result, 0–1. */
  readonly zeroHits: number;
};

/** Runs every query once. */
export async function outcomesOf(
  engine: Engine,
  golden: readonly Golden[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of golden) {
    const start = performance.now();
    const found = await engine.search(entry.query);
    const tookMs = performance.now() - start;
    const at = found.findIndex((url) => entry.urls.includes(url));
    outcomes.push({
      ...entry,
      rank: at === -1 ? undefined : at + 1,
      count: found.length,
      tookMs,
      first: found[0],
    });
  }
  return outcomes;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const share = (isCounted: (outcome: Outcome) => boolean): number =>
    outcomes.filter(isCounted).length / outcomes.length;
  return {
    queries: outcomes.length,
    mrr:
      outcomes.reduce(
        (sum, {rank}) => sum + (rank === undefined ? 0 : 1 / rank),
        0,
      ) / outcomes.length,
    recallAt5: share(({rank}) => rank !== undefined && rank <= 5),
    zeroHits: share(({count}) => count === 0),
  };
}

/** The value that a share of the numbers does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  );
}
