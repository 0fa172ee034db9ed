import type {
  SearchAnswer,
  SearchFailure,
  SearchMessage,
} from '../../domain/search/messages';
import {createWorkerLink, type WorkerLike} from '../workerLink';
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

type Waiting = {
  readonly type: 'query' | 'mark';
  readonly settle: (answer: WorkerAnswer | undefined) => void;
};

/**
 * Talks to the search worker. The last question wins: an earlier one settles at once, without an answer.
 *
 * After a failure the worker is given up, and the next question starts a new one that bypasses the cache.
 *
 * @param root - address of the folder of indexes
 */
export function createSearchClient(
  startWorker: () => WorkerLike<WorkerMessage, WorkerAnswer>,
  root: string,
): SearchClient {
  const waiting = new Map<number, Waiting>();
  let hasFailed = false;
  let lastId = 0;

  const fail = (): void => {
    hasFailed = true;
    for (const [id, {settle}] of waiting) settle(unreachable(id));
    waiting.clear();
  };
  const link = createWorkerLink<WorkerMessage, WorkerAnswer>({
    start: startWorker,
    opening: () => ({type: 'open', root, isRetry: hasFailed}),
    hear: (answer) => {
      const entry = waiting.get(answer.id);
      if (entry === undefined) return;
      waiting.delete(answer.id);
      entry.settle(answer);
      if (answer.type !== 'failure') return;
      link.giveUp();
      fail();
    },
    fail,
  });
  const ask = (
    message: SearchMessage | MarkMessage,
  ): Promise<WorkerAnswer | undefined> =>
    new Promise((settle) => {
      waiting.set(message.id, {type: message.type, settle});
      link.send(message);
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
