import type {
  SearchAnswer,
  SearchFailure,
  SearchMessage,
} from '../../domain/search/messages';
import type {
  MarkAnswer,
  MarkMessage,
  WorkerAnswer,
  WorkerMessage,
} from './workerMessages';

type Question = Omit<SearchMessage, 'type' | 'id'>;

export type SearchClient = {
  /** Answers a question; `undefined` when a later one has overtaken it. */
  readonly search: (question: Question) => Promise<SearchAnswer | undefined>;
  /** Finds the words of a query in texts; `undefined` when that cannot be done. */
  readonly mark: (
    request: Omit<MarkMessage, 'type' | 'id'>,
  ) => Promise<MarkAnswer['ranges'] | undefined>;
};

/** What the client needs of a `Worker`. */
export type WorkerLike = {
  postMessage: (message: WorkerMessage) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

type Waiting = {
  readonly type: 'query' | 'mark';
  readonly settle: (answer: WorkerAnswer | undefined) => void;
};

/**
 * Talks to the search worker. The last question wins: an earlier one settles at once, without an answer.
 *
 * After a failure the worker is given up, and the next question starts a new one that passes by the cache.
 *
 * @param root - address of the folder of indexes
 */
export function createSearchClient(
  startWorker: () => WorkerLike,
  root: string,
): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | undefined;
  let hasFailed = false;
  let lastId = 0;

  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    hasFailed = true;
    for (const [id, {settle}] of waiting) settle(unreachable(id));
    waiting.clear();
  };
  const start = (): WorkerLike => {
    const started = startWorker();
    started.onmessage = ({data}) => {
      const entry = waiting.get(data.id);
      if (entry === undefined) return;
      waiting.delete(data.id);
      entry.settle(data);
      if (data.type === 'failure') giveUp();
    };
    started.onerror = giveUp;
    started.postMessage({type: 'open', root, isRetry: hasFailed});
    return started;
  };
  const ask = (
    message: SearchMessage | MarkMessage,
  ): Promise<WorkerAnswer | undefined> =>
    new Promise((settle) => {
      waiting.set(message.id, {type: message.type, settle});
      try {
        worker ??= start();
        worker.postMessage(message);
      } catch {
        giveUp();
      }
    });
  const overtake = (): void => {
    for (const [id, {type, settle}] of waiting) {
      if (type !== 'query') continue;
      waiting.delete(id);
      settle(undefined);
    }
  };

  return {
    search: async (question) => {
      overtake();
      const answer = await ask({type: 'query', id: ++lastId, ...question});
      return answer?.type === 'marks' ? undefined : answer;
    },
    mark: async (request) => {
      const answer = await ask({type: 'mark', id: ++lastId, ...request});
      return answer?.type === 'marks' ? answer.ranges : undefined;
    },
  };
}

function unreachable(id: number): SearchFailure {
  return {type: 'failure', id, reason: 'unreachable'};
}
