/** Levels 0–31 of a word's weight in a section, each about 21 % above the one before. */
const levels = 31;
const smallest = 0.05;
const largest = 20;
const step = Math.log(1 + largest / smallest) / levels;

/** @param weight - the field-weighted frequency of a word in a section, normalised by length */
export function levelOf(weight: number): number {
  return Math.max(
    0,
    Math.min(levels, Math.round(Math.log(1 + weight / smallest) / step)),
  );
}

export function weightOf(level: number): number {
  return smallest * (Math.exp(level * step) - 1);
}
