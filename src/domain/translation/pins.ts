import type {Section} from './sections';

/** What a translation says it translates: the short hash of each section of the original, by the section's id. */
export type Pins = Readonly<Record<string, string>>;

/** Hashes text; the same text has the same hash on every machine. */
type Hash = (text: string) => string;

/** In hexadecimal digits. It tells a changed section from an unchanged one, it guards nothing. */
const pinLength = 8;

/** The pins of a translation that follows all of an original. */
export function pinsOf(sections: readonly Section[], hash: Hash): Pins {
  return Object.fromEntries(
    sections.map(({id, canonical}) => [
      id,
      hash(canonical).slice(0, pinLength),
    ]),
  );
}

/** How far a translation has fallen behind. */
export type Drift = {
  /** Sections of the original that have changed, or come, since they were translated; in order. */
  readonly stale: readonly string[];
  /** Pinned sections that the original has no more. */
  readonly gone: readonly string[];
};

/** Compares an original with what its translation says it translates. */
export function driftOf(current: Pins, pinned: Pins): Drift {
  const gone = Object.keys(pinned).filter((id) => current[id] === undefined);
  // A section whose id alone has changed says what it said.
  const known = new Set(gone.map((id) => pinned[id]));
  return {
    stale: Object.keys(current).filter(
      (id) =>
        current[id] !== pinned[id] &&
        !(pinned[id] === undefined && known.has(current[id])),
    ),
    gone,
  };
}
