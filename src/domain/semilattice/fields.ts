/** The fields of a foreign value; `undefined` when it is no record. */
export function recordOf(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** Says whether a foreign value is a moment that a `Date` can hold. */
export function isMoment(value: unknown): value is number {
  return (
    Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= 8.64e15
  );
}
