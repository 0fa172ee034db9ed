import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useState, useSyncExternalStore} from 'react';
import type {GradingState, GradingStore} from './gradingStore';

/** The reader's projects, fetched after the page; `state` is `undefined` until they are there. */
export function useGrading(): {
  readonly state: GradingState | undefined;
  /** `undefined` when it cannot be fetched. */
  readonly load: () => Promise<GradingStore | undefined>;
} {
  const [store, setStore] = useState<GradingStore>();
  const state = useSyncExternalStore(
    store?.subscribe ?? neverChanges,
    store?.state ?? unknown,
    unknown,
  );
  const load = useCallback(
    () =>
      import('./openGrading').then(
        ({openGrading}) => {
          const opened = openGrading(firstName);
          setStore(opened);
          return opened;
        },
        () => undefined,
      ),
    [],
  );
  useEffect(() => {
    void load();
  }, [load]);
  return {state, load};
}

function firstName(): string {
  return translate({
    id: 'course.Workbench.firstName',
    message: 'Nasz projekt',
    description: 'Name of a reader’s first project until they give it one',
  });
}

function neverChanges(): () => void {
  return () => undefined;
}

function unknown(): undefined {
  return undefined;
}
