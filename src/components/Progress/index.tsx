import {createStorageSlot} from '@docusaurus/theme-common';
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import {LiveCodeResults} from '../LiveCode/LiveCodeResults';
import {QuizResults} from '../Quiz/QuizResults';
import {useEditions} from '../Search/useEditions';
import {ProgressContext} from './ProgressContext';
import {progressKey} from './progressKeys';
import type {Tracker} from './tracker';

const loadTracker = () => import('./tracker');

/**
 * All of progress that every page carries. The rest comes to a page on which something can be done,
 * and to every page of a reader who has done something.
 */
export default function Progress({
  children,
}: {
  readonly children: ReactNode;
}): ReactNode {
  const [tracker, setTracker] = useState<Tracker>();
  const edition = useEditions().active;
  const state = useSyncExternalStore(
    tracker?.store.subscribe ?? neverChanges,
    tracker?.store.state ?? unknown,
    unknown,
  );
  const load = useCallback(
    () =>
      loadTracker().then(
        ({openTracker}) => {
          const opened = openTracker();
          setTracker(opened);
          return opened;
        },
        () => undefined,
      ),
    [],
  );
  useEffect(() => {
    const slot = createStorageSlot(progressKey);
    if (slot.get() !== null) void load();
    return slot.listen(() => void load());
  }, [load]);

  const progress = useMemo(
    () => ({tracker, state, load}),
    [tracker, state, load],
  );
  const results = useMemo(
    () => ({
      onAnswer: async (answer: Parameters<Tracker['noteAnswer']>[1]) => {
        (await load())?.noteAnswer(edition, answer);
      },
      wasRight: (question: Parameters<Tracker['wasRight']>[1]) =>
        state && tracker?.wasRight(edition, question),
    }),
    [tracker, state, load, edition],
  );
  const verdicts = useMemo(
    () => ({
      onVerdict: async (verdict: Parameters<Tracker['noteVerdict']>[1]) => {
        (await load())?.noteVerdict(edition, verdict);
      },
    }),
    [load, edition],
  );
  return (
    <ProgressContext value={progress}>
      <QuizResults value={results}>
        <LiveCodeResults value={verdicts}>{children}</LiveCodeResults>
        {tracker && <tracker.Marks />}
      </QuizResults>
    </ProgressContext>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}

function unknown(): undefined {
  return undefined;
}
