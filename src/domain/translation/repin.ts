import {driftOf, type Pins} from './pins';

/** What a translation says of itself. */
export type Pinning = {
  readonly pins: Pins;
  /** Sections that it admits to be behind. */
  readonly stale: readonly string[];
};

/** A translation that is to be pinned anew. */
export type PinRequest = {
  /** The pins of the original as it is now. */
  readonly current: Pins;
  /** What the translation says now; nothing when it has never been pinned. */
  readonly before: Pinning | undefined;
  /** Whether a stale section has been worked on since its original changed. */
  readonly isFollowed: (id: string) => boolean;
};

export type Repinned = Pinning & {
  /** Sections whose pins have changed. */
  readonly pinned: readonly string[];
  /** Sections that have changed in the original and not in the translation: their pins stay. */
  readonly refused: readonly string[];
};

/** Pins what a translation follows. A translation that has never been pinned is taken to follow all. */
export function repin({current, before, isFollowed}: PinRequest): Repinned {
  const old = before?.pins ?? {};
  const {stale} = before ? driftOf(current, old) : {stale: []};
  const behind = stale.filter((id) => !isFollowed(id));
  const pins = pinsBut(behind, current, old);
  return {
    pins,
    stale: behind.filter((id) => before?.stale.includes(id)),
    pinned: Object.keys(pins).filter((id) => pins[id] !== old[id]),
    refused: behind.filter((id) => before?.stale.includes(id) !== true),
  };
}

/** Lets a translation admit what it does not follow. */
export function admitStale(
  current: Pins,
  {pins}: Pick<Pinning, 'pins'>,
): Pinning {
  const {stale} = driftOf(current, pins);
  return {pins: pinsBut(stale, current, pins), stale};
}

/** The current pins, in the order of the page, but for some sections the old ones, if there are any. */
function pinsBut(kept: readonly string[], current: Pins, old: Pins): Pins {
  return Object.fromEntries(
    Object.entries(current).flatMap(([id, pin]) => {
      const own = kept.includes(id) ? old[id] : pin;
      return own === undefined ? [] : [[id, own]];
    }),
  );
}

/** Writes what a translation says into the front matter of its file, as the last keys; nothing else changes. */
export function withPinning(text: string, {pins, stale}: Pinning): string {
  const [, open = '', keys = '', rest = ''] =
    /^(---\n)([\s\S]*?^)(---[ \t]*(?:\n[\s\S]*)?)$/m.exec(text) ?? [];
  const others = keys.replace(/^(?:translates|stale):.*\n(?:[ -].*\n)*/gm, '');
  const entries = Object.entries(pins);
  return [
    open,
    others,
    entries.length === 0 ? 'translates: {}\n' : 'translates:\n',
    ...entries.map(([id, pin]) => `  ${id}: "${pin}"\n`),
    stale.length === 0 ? '' : `stale: [${stale.join(', ')}]\n`,
    rest,
  ].join('');
}
