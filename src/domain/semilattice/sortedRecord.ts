/** A map as a record for JSON; equal maps are written alike. */
export function sortedRecord<Value>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => unknown,
): unknown {
  return Object.fromEntries(
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, write(value)]),
  );
}
