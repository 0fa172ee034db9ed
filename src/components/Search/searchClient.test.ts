import {expect, test} from 'vitest';
import type {SearchResult} from '../../domain/search/messages';
import {createSearchClient, type WorkerLike} from './searchClient';
import type {WorkerAnswer, WorkerMessage} from './workerMessages';

const question = (text: string) => ({
  text,
  edition: '2',
  kinds: [],
  limit: 8,
  typing: true,
});

const result = (id: number, total: number): SearchResult => ({
  type: 'result',
  id,
  total,
  hits: [],
  tookMs: 1,
});

/** Workers that answer only when the test says so. */
function fakeWorkers() {
  const started: {
    readonly messages: WorkerMessage[];
    isTerminated: boolean;
    readonly answer: (answer: WorkerAnswer) => void;
    readonly fail: () => void;
  }[] = [];
  const startWorker = (): WorkerLike => {
    const worker: WorkerLike = {
      postMessage: (message) => messages.push(message),
      terminate: () => {
        record.isTerminated = true;
      },
      onmessage: null,
      onerror: null,
    };
    const messages: WorkerMessage[] = [];
    const record = {
      messages,
      isTerminated: false,
      answer: (data: WorkerAnswer) =>
        worker.onmessage?.({data} as MessageEvent<WorkerAnswer>),
      fail: () => worker.onerror?.({} as ErrorEvent),
    };
    started.push(record);
    return worker;
  };
  return {started, startWorker};
}

test('starts no worker before the first question', async () => {
  const {started, startWorker} = fakeWorkers();
  const client = createSearchClient(startWorker, '/search/');
  expect(started).toHaveLength(0);
  const answer = client.search(question('docker'));
  expect(started[0]?.messages).toEqual([
    {type: 'open', root: '/search/', isRetry: false},
    {type: 'query', id: 1, ...question('docker')},
  ]);
  started[0]?.answer(result(1, 3));
  expect(await answer).toEqual(result(1, 3));
});

test('the last question wins, whatever the order of answers', async () => {
  const {started, startWorker} = fakeWorkers();
  const client = createSearchClient(startWorker, '/search/');
  const first = client.search(question('do'));
  const second = client.search(question('docker'));
  started[0]?.answer(result(2, 7));
  started[0]?.answer(result(1, 99));
  expect(await first).toBeUndefined();
  expect(await second).toEqual(result(2, 7));
});

test('a failed search is tried again with a new worker that passes by the cache', async () => {
  const {started, startWorker} = fakeWorkers();
  const client = createSearchClient(startWorker, '/search/');
  const failed = client.search(question('docker'));
  started[0]?.answer({type: 'failure', id: 1, reason: 'damaged'});
  expect(await failed).toEqual({type: 'failure', id: 1, reason: 'damaged'});
  expect(started[0]?.isTerminated).toBe(true);

  const again = client.search(question('docker'));
  expect(started[1]?.messages[0]).toEqual({
    type: 'open',
    root: '/search/',
    isRetry: true,
  });
  started[1]?.answer(result(2, 1));
  expect(await again).toEqual(result(2, 1));
});

test('a worker that breaks down fails whoever waits for it', async () => {
  const {started, startWorker} = fakeWorkers();
  const client = createSearchClient(startWorker, '/search/');
  const search = client.search(question('docker'));
  const marks = client.mark({
    edition: '2',
    query: 'docker',
    words: [],
    texts: [],
  });
  started[0]?.fail();
  expect(await search).toEqual({
    type: 'failure',
    id: 1,
    reason: 'unreachable',
  });
  expect(await marks).toBeUndefined();
});

test('a browser without workers is a failure, not an exception', async () => {
  const client = createSearchClient(() => {
    throw new Error('Workers are blocked.');
  }, '/search/');
  expect(await client.search(question('docker'))).toEqual({
    type: 'failure',
    id: 1,
    reason: 'unreachable',
  });
});

test('a question does not take away the marks of a page', async () => {
  const {started, startWorker} = fakeWorkers();
  const client = createSearchClient(startWorker, '/search/');
  const marks = client.mark({
    edition: '2',
    query: 'pod',
    words: [],
    texts: ['pod'],
  });
  void client.search(question('docker'));
  started[0]?.answer({type: 'marks', id: 1, ranges: [[[0, 3]]]});
  expect(await marks).toEqual([[[0, 3]]]);
});
