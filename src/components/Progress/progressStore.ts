import {changed, type Change} from '../../domain/progress/changes';
import {mergeProgress} from '../../domain/progress/mergeProgress';
import type {Progress} from '../../domain/progress/progress';
import {writeProgress} from '../../domain/progress/progressFormat';
import {readProgress} from '../../domain/progress/readProgress';

/** The part of a Docusaurus storage slot that is used here. */
export type Slot = {
  readonly get: () => string | null;
  readonly set: (value: string) => void;
  readonly del: () => void;
  readonly listen: (
    onChange: (event: {readonly newValue: string | null}) => void,
  ) => () => void;
};

export type ProgressState = {
  readonly progress: Progress;
  /**
   * `memory`: the browser forbids storage or has no room, so all is gone with this page.
   * `newer`: another tab runs a later release; this one stores nothing over it.
   * `blocked`: what is stored cannot be read and there is no room to put it aside; nothing is stored over it until the
   * reader lets it go.
   */
  readonly kept: 'stored' | 'memory' | 'newer' | 'blocked';
  /** Text that was found and could not be read, kept until the reader lets it go. */
  readonly damaged: string | null;
};

/** The reader's progress in this browser, the same in all its tabs. */
export type ProgressStore = {
  readonly state: () => ProgressState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (edition: string, change: Change) => void;
  readonly merge: (progress: Progress) => void;
  readonly forgetDamaged: () => void;
};

/** In characters; a browser has room for some five million. */
const damagedLimit = 1_000_000;

/**
 * Opens the reader's progress.
 *
 * Tabs share the storage without a lock, so every change reads, merges and writes; and a tab that finds its own
 * change gone from what another wrote merges it in again. Merging is the join of a semilattice: they agree in the end.
 */
export function openProgress(
  slot: Slot,
  damagedSlot: Slot,
  now: () => number,
): ProgressStore {
  const listeners = new Set<() => void>();
  let state: ProgressState = {
    progress: new Map(),
    kept: 'stored',
    damaged: null,
  };
  let isWriting = false;

  /** Merges what is stored with what this tab knows, and stores it when that is more. */
  const sync = (
    change: (progress: Progress) => Progress,
    isGivenUp = false,
  ): void => {
    const text = slot.get();
    const stored = readStored(text, damagedSlot, isGivenUp);
    const known = change(mergeProgress(stored.progress, state.progress));
    const written = writeProgress(known);
    const mayWrite = stored.obstacle === undefined;
    if (mayWrite && written !== text && (known.size > 0 || isGivenUp)) {
      isWriting = true;
      slot.set(written);
      isWriting = false;
    }
    const isStored = known.size === 0 || slot.get() === written;
    const blocking = stored.obstacle === 'blocked' ? [text] : [];
    state = {
      progress: known,
      kept: stored.obstacle ?? (isStored ? 'stored' : 'memory'),
      damaged:
        [damagedSlot.get(), ...blocking]
          .filter((part) => part !== null)
          .join('\n') || null,
    };
    for (const listener of listeners) listener();
  };

  sync((progress) => progress);
  slot.listen(({newValue}) => {
    // A slot tells the tab that writes, too.
    if (isWriting) return;
    // Whoever empties the storage wants everything gone.
    if (newValue === null) state = {...state, progress: new Map()};
    sync((progress) => progress);
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (edition, change) => {
      sync((progress) => changed(progress, edition, change, now()));
    },
    merge: (other) => {
      sync((progress) => mergeProgress(progress, other));
    },
    forgetDamaged: () => {
      damagedSlot.del();
      sync((progress) => progress, true);
    },
  };
}

/**
 * Reads what is stored. What cannot be read is put aside first; where that fails, it is not replaced.
 *
 * @param isGivenUp - whether the reader has let go what cannot be read
 */
function readStored(
  text: string | null,
  damagedSlot: Slot,
  isGivenUp: boolean,
): {
  readonly progress: Progress;
  /** Why nothing may be stored over it; `undefined` when something may. */
  readonly obstacle?: 'newer' | 'blocked';
} {
  if (text === null) return {progress: new Map()};
  const read = readProgress(text);
  if ('problem' in read && read.problem === 'newer')
    return {progress: new Map(), obstacle: 'newer'};
  const progress: Progress = 'progress' in read ? read.progress : new Map();
  const isWhole = 'progress' in read && read.skipped === 0;
  return isWhole || isGivenUp || putAside(text, damagedSlot)
    ? {progress}
    : {progress, obstacle: 'blocked'};
}

function putAside(text: string, slot: Slot): boolean {
  const before = slot.get();
  if (before?.includes(text)) return true;
  const all = before === null ? text : `${before}\n${text}`;
  if (all.length > damagedLimit) return false;
  slot.set(all);
  return slot.get() === all;
}
