/** The part of a Docusaurus storage slot that is used here. */
export type Slot = {
  readonly get: () => string | null;
  readonly set: (value: string) => void;
  readonly del: () => void;
  readonly listen: (
    onChange: (event: {readonly newValue: string | null}) => void,
  ) => () => void;
};

/** How something is kept as text. Merging is the join of a semilattice. */
export type KeptFormat<Value> = {
  readonly empty: Value;
  readonly isEmpty: (value: Value) => boolean;
  readonly merge: (a: Value, b: Value) => Value;
  readonly write: (value: Value) => string;
  /** Reads foreign text; never throws. */
  readonly read: (text: string) => ReadText<Value>;
};

/** What could be read of a text, whether that is all of it, or that a later release wrote it. */
export type ReadText<Value> =
  | {readonly value: Value; readonly isWhole: boolean}
  | {readonly problem: 'newer'};

export type KeptState<Value> = {
  readonly value: Value;
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

/** Something that a reader keeps in this browser, the same in all its tabs. */
export type KeptStore<Value> = {
  readonly state: () => KeptState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: (value: Value) => Value) => void;
  readonly forgetDamaged: () => void;
};

/** In characters; a browser has room for some five million. */
const damagedLimit = 1_000_000;

/**
 * Opens what a reader keeps.
 *
 * Tabs share the storage without a lock, so every change reads, merges and writes; and a tab that finds its own
 * change gone from what another wrote merges it in again: they agree in the end.
 */
export function openKept<Value>(
  format: KeptFormat<Value>,
  slot: Slot,
  damagedSlot: Slot,
): KeptStore<Value> {
  const {empty, isEmpty, merge, write} = format;
  const listeners = new Set<() => void>();
  let state: KeptState<Value> = {value: empty, kept: 'stored', damaged: null};
  let isWriting = false;

  /** Merges what is stored with what this tab knows, and stores it when that is more. */
  const sync = (change: (value: Value) => Value, isGivenUp = false): void => {
    const text = slot.get();
    const stored = readStored(format, text, damagedSlot, isGivenUp);
    const known = change(merge(stored.value, state.value));
    const written = write(known);
    const mayWrite = stored.obstacle === undefined;
    if (mayWrite && written !== text && (!isEmpty(known) || isGivenUp)) {
      if (text === null) askToKeep();
      isWriting = true;
      slot.set(written);
      isWriting = false;
    }
    const isStored = isEmpty(known) || slot.get() === written;
    const blocking = stored.obstacle === 'blocked' ? [text] : [];
    state = {
      value: known,
      kept: stored.obstacle ?? (isStored ? 'stored' : 'memory'),
      damaged:
        [damagedSlot.get(), ...blocking]
          .filter((part) => part !== null)
          .join('\n') || null,
    };
    for (const listener of listeners) listener();
  };

  sync((value) => value);
  slot.listen(({newValue}) => {
    // A slot tells the tab that writes, too.
    if (isWriting) return;
    // Whoever empties the storage wants everything gone.
    if (newValue === null) state = {...state, value: empty};
    sync((value) => value);
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      sync(change);
    },
    forgetDamaged: () => {
      damagedSlot.del();
      sync((value) => value, true);
    },
  };
}

/** Asks the browser, with the first thing that it stores, not to throw anything away when it is short of room. */
function askToKeep(): void {
  // Only a page that came over HTTPS, or from this machine, has it.
  const {navigator} = globalThis as {
    readonly navigator?: {readonly storage?: StorageManager};
  };
  navigator?.storage?.persist().catch(() => undefined);
}

/**
 * Reads what is stored. What cannot be read is put aside first; where that fails, it is not replaced.
 *
 * @param isGivenUp - whether the reader has let go what cannot be read
 */
function readStored<Value>(
  {empty, read}: KeptFormat<Value>,
  text: string | null,
  damagedSlot: Slot,
  isGivenUp: boolean,
): {
  readonly value: Value;
  /** Why nothing may be stored over it; `undefined` when something may. */
  readonly obstacle?: 'newer' | 'blocked';
} {
  if (text === null) return {value: empty};
  const stored = read(text);
  if ('problem' in stored) return {value: empty, obstacle: 'newer'};
  const {value, isWhole} = stored;
  return isWhole || isGivenUp || putAside(text, damagedSlot)
    ? {value}
    : {value, obstacle: 'blocked'};
}

function putAside(text: string, slot: Slot): boolean {
  const before = slot.get();
  if (before?.includes(text)) return true;
  const all = before === null ? text : `${before}\n${text}`;
  if (all.length > damagedLimit) return false;
  slot.set(all);
  return slot.get() === all;
}
