const mostRecent = 5;

/**
 * Reads the list of recent searches out of the browser's storage: foreign data.
 *
 * Whatever in it is still a query stays.
 */
export function parseRecent(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const queries = value.filter(
      (query): query is string =>
        typeof query === 'string' && query.trim() !== '' && query.length <= 200,
    );
    return [...new Set(queries)].slice(0, mostRecent);
  } catch {
    return [];
  }
}

/** Puts a query first, once. */
export function withRecent(recent: readonly string[], query: string): string[] {
  if (query === '') return [...recent];
  return [query, ...recent.filter((other) => other !== query)].slice(
    0,
    mostRecent,
  );
}

export function withoutRecent(
  recent: readonly string[],
  query: string,
): string[] {
  return recent.filter((other) => other !== query);
}
