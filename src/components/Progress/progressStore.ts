import {changed, type Change} from '../../domain/progress/changes';
import {mergeProgress} from '../../domain/progress/mergeProgress';
import type {Progress} from '../../domain/progress/progress';
import {writeProgress} from '../../domain/progress/progressFormat';
import {readProgress} from '../../domain/progress/readProgress';
import {
  openKept,
  type KeptFormat,
  type KeptState,
  type KeptStore,
  type Slot,
} from '../Kept/keptStore';

export type ProgressState = Omit<KeptState<Progress>, 'value'> & {
  readonly progress: Progress;
};

/** The reader's progress in this browser, the same in all its tabs. */
export type ProgressStore = Pick<
  KeptStore<Progress>,
  'subscribe' | 'forgetDamaged'
> & {
  readonly state: () => ProgressState;
  readonly change: (edition: string, change: Change) => void;
  readonly merge: (progress: Progress) => void;
};

const format: KeptFormat<Progress> = {
  empty: new Map(),
  isEmpty: ({size}) => size === 0,
  merge: mergeProgress,
  write: writeProgress,
  read: (text) => {
    const read = readProgress(text);
    if ('progress' in read)
      return {value: read.progress, isWhole: read.skipped === 0};
    return read.problem === 'newer'
      ? {problem: 'newer'}
      : {value: new Map(), isWhole: false};
  },
};

/** Opens the reader's progress. */
export function openProgress(
  slot: Slot,
  damagedSlot: Slot,
  now: () => number,
): ProgressStore {
  const kept = openKept(format, slot, damagedSlot);
  let known = kept.state();
  let state = progressState(known);
  return {
    state: () => {
      // React asks again and again and wants the same object while nothing changes.
      if (known !== kept.state()) {
        known = kept.state();
        state = progressState(known);
      }
      return state;
    },
    subscribe: kept.subscribe,
    change: (edition, change) => {
      kept.change((progress) => changed(progress, edition, change, now()));
    },
    merge: (other) => {
      kept.change((progress) => mergeProgress(progress, other));
    },
    forgetDamaged: kept.forgetDamaged,
  };
}

function progressState({value, ...rest}: KeptState<Progress>): ProgressState {
  return {progress: value, ...rest};
}
