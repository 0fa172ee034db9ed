import {translate} from '@docusaurus/Translate';
import {
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
} from 'react';
import {flushSync} from 'react-dom';
import {
  decodeLiveCodeData,
  type LiveCodeData,
} from '../../domain/liveCode/liveCodeData';
import {
  idleRun,
  isUnderway,
  nextRunState,
  type RunEvent,
  type RunState,
} from '../../domain/liveCode/runState';
import {CodeEditor} from './CodeEditor';
import {LiveButtons} from './LiveButtons';
import {LiveCodeResults} from './LiveCodeResults';
import type {LiveSession, SessionBlock} from './liveSession';
import {LoadProgress} from './LoadProgress';
import type {Look} from './look';
import {RunOutput} from './RunOutput';
import {useKeptCode} from './useKeptCode';
import {useLiveSession} from './useLiveSession';
import {useRunStatus} from './useRunStatus';

/** Runs a block, lets the reader change it, and checks what the reader made of an exercise. */
export default function LiveCodeForm({
  data,
  onLook,
}: {
  readonly data: string;
  /** Must stay the same between renders. */
  readonly onLook: (look: Look) => void;
}): ReactNode {
  const live = useMemo(() => decodeLiveCodeData(data), [data]);
  const session = useLiveSession();
  const {code, change, writtenAt, last} = useKeptCode(live);
  const [isEditing, setIsEditing] = useState(live.isExercise);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [block, state, dispatch] = useSessionBlock(live, code, session);
  const hasOutput = state.phase !== 'idle';
  useEffect(() => {
    onLook({isEditing, hasOutput});
  }, [onLook, isEditing, hasOutput]);

  const isRunning = isUnderway(state);
  const run = (withCheck: boolean): void => {
    if (!isRunning) void session().run(block, {withCheck});
  };
  const edit = (): void => {
    // The editor must be there before it can have the focus.
    flushSync(() => {
      setIsEditing(true);
    });
    editor.current?.focus();
  };
  const reset = (): void => {
    if (isRunning) session().stop();
    session().forget();
    change(live.code);
    dispatch({type: 'reset'});
  };
  const status = useRunStatus(state);

  return (
    <div className="course-live-form" translate="no">
      {isEditing && (
        <CodeEditor
          ref={editor}
          label={editorLabel(live.order)}
          code={code}
          onChange={change}
          writtenAt={writtenAt}
          onRun={() => {
            run(false);
          }}
        />
      )}
      <LiveButtons
        isRunning={isRunning}
        hasFailedToLoad={state.outcome?.kind === 'unreachable'}
        onRun={() => {
          run(false);
        }}
        onStop={() => {
          session().stop();
        }}
        onCheck={
          live.check === undefined
            ? undefined
            : () => {
                run(true);
              }
        }
        onEdit={isEditing ? undefined : edit}
        onLast={
          last &&
          (() => {
            change(last.text);
            edit();
          })
        }
        onReset={reset}
      />
      {state.phase === 'loading' && <LoadProgress {...state.progress} />}
      <p role="status" className="course-live-status">
        {status}
      </p>
      <RunOutput state={state} />
    </div>
  );
}

/** Makes the block part of the page's session, which reads its newest code, and keeps how its runs go. */
function useSessionBlock(
  live: LiveCodeData,
  code: string,
  session: () => LiveSession,
): [SessionBlock, RunState, Dispatch<RunEvent>] {
  const {onVerdict} = useContext(LiveCodeResults);
  const [state, dispatch] = useReducer(nextRunState, idleRun);
  const current = useRef({code, onVerdict});
  // Both before the button can be pressed, which an effect of `useEffect` is not on a busy machine.
  useLayoutEffect(() => {
    current.current = {code, onVerdict};
  });
  const block = useMemo(
    (): SessionBlock => ({
      id: live.id,
      order: live.order,
      check: live.check,
      code: () => current.current.code,
      hear: (event: RunEvent) => {
        dispatch(event);
        if (event.type !== 'end' || live.pageId === undefined) return;
        const {kind} = event.outcome;
        if (kind !== 'right' && kind !== 'wrong') return;
        current.current.onVerdict({
          pageId: live.pageId,
          blockId: live.id,
          right: kind === 'right',
        });
      },
    }),
    [live],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The session is one for the whole visit.
  useLayoutEffect(() => session().register(block), [block]);
  return [block, state, dispatch];
}

function editorLabel(order: number): string {
  return translate(
    {
      id: 'course.LiveCode.editor',
      message: 'Edytor kodu {order}',
      description: 'Label of the editor; the place of the block on the page',
    },
    {order},
  );
}
