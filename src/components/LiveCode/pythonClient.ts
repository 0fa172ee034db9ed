import {createWorkerLink, type WorkerLike} from '../workerLink';
import type {
  RunFailure,
  RunMessage,
  RunResult,
  WorkerAnswer,
  WorkerMessage,
} from './workerMessages';

export type RunAnswer = RunResult | RunFailure | {readonly type: 'stopped'};

/** What a run says before it ends. */
export type RunNews = Extract<
  WorkerAnswer,
  {type: 'progress' | 'running' | 'output'}
>;

export type PythonClient = {
  /** Runs code in the state of the runs before it; one at a time. */
  readonly run: (
    request: Omit<RunMessage, 'type' | 'id'>,
    onNews: (news: RunNews) => void,
  ) => Promise<RunAnswer>;
  /** Ends what is running, whatever it does, and with it the state. */
  readonly stop: () => void;
};

type Waiting = {
  readonly id: number;
  readonly message: RunMessage;
  readonly onNews: (news: RunNews) => void;
  readonly settle: (answer: RunAnswer) => void;
};

/**
 * Talks to the worker in which Python runs. Python cannot be interrupted, so that stopping gives the worker up;
 * the next run starts another. The first worker of a visit only gives its script, of which all others are made.
 *
 * @param startWorker - starts a worker, from its script where that is at hand
 * @param root - address of the folder of Pyodide's files
 */
export function createPythonClient(
  startWorker: (
    script: Blob | undefined,
  ) => WorkerLike<WorkerMessage, WorkerAnswer>,
  root: string,
): PythonClient {
  let script: Blob | undefined;
  let waiting: Waiting | undefined;
  let lastId = 0;

  const settle = (answer: RunAnswer): void => {
    const {settle} = waiting ?? {};
    waiting = undefined;
    settle?.(answer);
  };
  const startFrom = (received: Blob): void => {
    script = received;
    link.giveUp();
    if (waiting !== undefined) link.send(waiting.message);
  };
  const giveUp = (answer: RunAnswer): void => {
    link.giveUp();
    settle(answer);
  };
  const link = createWorkerLink<WorkerMessage, WorkerAnswer>({
    start: () => startWorker(script),
    opening: () => ({type: 'open', root}),
    hear: (answer) => {
      if (answer.type === 'script') startFrom(answer.script);
      else if (answer.id !== waiting?.id) return;
      else if (answer.type === 'result') settle(answer);
      else if (answer.type === 'failure') giveUp(answer);
      else waiting.onNews(answer);
    },
    fail: () => {
      settle({type: 'failure', id: lastId, reason: 'unreachable'});
    },
  });

  return {
    run: (request, onNews) =>
      new Promise((resolve) => {
        const id = ++lastId;
        const message = {type: 'run', id, ...request} as const;
        waiting = {id, message, onNews, settle: resolve};
        link.send(message);
      }),
    stop: () => {
      if (waiting !== undefined) giveUp({type: 'stopped'});
    },
  };
}
