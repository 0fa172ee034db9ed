/** Compressed bytes that queries take. */
export type QueryBytes = {
  /** Each query as the first one, with the code where the engine counts it. */
  readonly first: readonly number[];
  /** Another query after it. */
  readonly further: readonly number[];
};

/** Far enough that two queries in a row are not about the same. */
const stride = 97;

/** A search whose bytes can be counted, fresh each time. */
export type Counted = {
  readonly fresh: () => Promise<{
    readonly search: (query: string) => Promise<unknown>;
    readonly takeBytes: () => number;
  }>;
};

export async function bytesOf(
  {fresh}: Counted,
  queries: readonly string[],
): Promise<QueryBytes> {
  const first: number[] = [];
  const further: number[] = [];
  for (const [at, query] of queries.entries()) {
    const {search, takeBytes} = await fresh();
    await search(query);
    first.push(takeBytes());
    await search(queries[(at + stride) % queries.length] ?? query);
    further.push(takeBytes());
  }
  return {first, further};
}
