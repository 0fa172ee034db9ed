import {createContext} from 'react';
import type {ProgressState} from './progressStore';
import type {Tracker} from './tracker';

/** The reader's progress, once a page has asked for it. */
export const ProgressContext = createContext<{
  readonly tracker: Tracker | undefined;
  /** `undefined` until there is a tracker. */
  readonly state: ProgressState | undefined;
  /** Fetches the tracker; `undefined` when it cannot be fetched. */
  readonly load: () => Promise<Tracker | undefined>;
}>({
  tracker: undefined,
  state: undefined,
  load: () => Promise.resolve(undefined),
});
