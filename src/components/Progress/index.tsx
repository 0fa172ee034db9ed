import {createStorageSlot} from '@docusaurus/theme-common';
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import {
  LiveCodeResults,
  type BlockPlace,
  type LiveCodeVerdict,
} from '../LiveCode/LiveCodeResults';
import {
  QuizResults,
  type QuestionPlace,
  type QuizAnswer,
} from '../Quiz/QuizResults';
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
      onAnswer: async (answer: QuizAnswer) => {
        (await load())?.noteAnswer(edition, answer);
      },
      lastAnswer: (question: QuestionPlace) =>
        state && tracker?.lastAnswer(state, edition, question),
    }),
    [tracker, state, load, edition],
  );
  const verdicts = useMemo(
    () => ({
      onVerdict: async (verdict: LiveCodeVerdict) => {
        (await load())?.noteVerdict(edition, verdict);
      },
      onWrite: async (place: BlockPlace, text: string) => {
        (await load())?.noteCode(edition, place, text);
      },
      lastCode: (place: BlockPlace) =>
        state && tracker?.lastCode(state, edition, place),
    }),
    [tracker, state, load, edition],
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
