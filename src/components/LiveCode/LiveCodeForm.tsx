import {translate} from '@docusaurus/Translate';
import {
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {flushSync} from 'react-dom';
import {decodeLiveCodeData} from '../../domain/liveCode/liveCodeData';
import {
  idleRun,
  isUnderway,
  nextRunState,
  type RunEvent,
} from '../../domain/liveCode/runState';
import {CodeEditor} from './CodeEditor';
import type {Look} from './index';
import {LiveCodeResults} from './LiveCodeResults';
import {LoadProgress} from './LoadProgress';
import {RunOutput} from './RunOutput';
import type {SessionBlock} from './liveSession';
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
  const {onVerdict} = useContext(LiveCodeResults);
  const [code, setCode] = useState(live.code);
  const [isEditing, setIsEditing] = useState(live.isExercise);
  const [state, dispatch] = useReducer(nextRunState, idleRun);
  const editor = useRef<HTMLTextAreaElement>(null);
  /** What the session reads: the newest code and listener, without registering again. */
  const current = useRef({code, onVerdict});
  useEffect(() => {
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
          at: Date.now(),
        });
      },
    }),
    [live],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The session is one for the whole visit.
  useEffect(() => session().register(block), [block]);
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
    setCode(live.code);
    dispatch({type: 'reset'});
  };
  const status = useRunStatus(state);

  return (
    <div className="course-live-form">
      {isEditing && (
        <CodeEditor
          ref={editor}
          label={editorLabel(live.order)}
          code={code}
          onChange={setCode}
          onRun={() => {
            run(false);
          }}
        />
      )}
      <div className="course-live-buttons">
        {/* One button to start and to stop, so that the focus is never lost. */}
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            if (isRunning) session().stop();
            else run(false);
          }}>
          {isRunning ? stopText() : runText(state.outcome?.kind)}
        </button>
        {live.check !== undefined && (
          <button
            type="button"
            className="button button--primary"
            aria-disabled={isRunning}
            onClick={() => {
              run(true);
            }}>
            {translate({
              id: 'course.LiveCode.check',
              message: 'Sprawdź',
              description: 'Button: run the code and check the solution',
            })}
          </button>
        )}
        {!isEditing && (
          <button
            type="button"
            className="button button--secondary"
            onClick={edit}>
            {translate({
              id: 'course.LiveCode.edit',
              message: 'Zmień kod',
              description: 'Button: open the code in an editor',
            })}
          </button>
        )}
        <button
          type="button"
          className="button button--secondary"
          onClick={reset}>
          {translate({
            id: 'course.LiveCode.reset',
            message: 'Przywróć',
            description:
              'Button: put the original code back and forget what was run',
          })}
        </button>
      </div>
      {state.phase === 'loading' && <LoadProgress {...state.progress} />}
      <p role="status" className="course-live-status">
        {status}
      </p>
      <RunOutput state={state} />
    </div>
  );
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

function stopText(): string {
  return translate({
    id: 'course.LiveCode.stop',
    message: 'Zatrzymaj',
    description: 'Button: end the run',
  });
}

function runText(outcome: string | undefined): string {
  return outcome === 'unreachable'
    ? translate({
        id: 'course.LiveCode.tryAgain',
        message: 'Spróbuj ponownie',
        description: 'Button: load Python once more',
      })
    : translate({
        id: 'course.LiveCode.run',
        message: 'Uruchom',
        description: 'Button: run the code',
      });
}
