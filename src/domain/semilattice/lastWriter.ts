/** Something that was written at a moment, in milliseconds since 1970. */
type Written = {readonly at: number};

/**
 * Of two writings the later one.
 *
 * @param wins - whether the first wins over the second at the same moment; a total order, so that every device chooses alike
 */
export function lastWriter<Entry extends Written>(
  a: Entry,
  b: Entry,
  wins: (a: Entry, b: Entry) => boolean,
): Entry {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return wins(a, b) ? a : b;
}

/** Clocks may run backwards: what a reader does now is always later than what they did before. */
export function later(now: number, ...known: (number | undefined)[]): number {
  return Math.max(now, ...known.map((at) => (at ?? 0) + 1));
}
