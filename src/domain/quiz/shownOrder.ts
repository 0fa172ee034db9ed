/**
 * Shuffles the numbers 0 … count − 1, always alike for one seed.
 *
 * The order is never the right one, which would answer the question, unless there is nothing to shuffle.
 */
export function shownOrder(seed: string, count: number): number[] {
  const order = shuffled(seed, count);
  const isRight = order.every((item, place) => item === place);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Shuffles the numbers 0 … count − 1, always alike for one seed; any order is as likely as any other. */
export function shuffled(seed: string, count: number): number[] {
  return Array.from({length: count}, (_, index) => index).sort(
    (a, b) => hash(`${a}/${seed}`) - hash(`${b}/${seed}`) || a - b,
  );
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
