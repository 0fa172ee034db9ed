import {expect, test} from 'vitest';
import type {SearchResult} from '../../domain/search/messages';
import {fakeWorkers} from '../../../tests/support/fakeWorkers';
import {createSearchClient} from './searchClient';
import type {WorkerAnswer, WorkerMessage} from './workerMessages';

const question = (text: string) => ({
  text,
  edition: '2',
  kinds: [],
  limit: 8,
});

const result = (id: number, total: number): SearchResult => ({
  type: 'result',
  id,
  total,
  hits: [],
  unknown: [],
  isWeak: false,
  tookMs: 1,
});

const fakes = () => fakeWorkers<WorkerMessage, WorkerAnswer>();

test('starts no worker before the first question', async () => {
  const {started, startWorker} = fakes();
  const client = createSearchClient(startWorker, '/search/');
  expect(started).toHaveLength(0);
  const answer = client.search(question('docker'));
  expect(started[0]?.messages).toEqual([
    {type: 'open', root: '/search/', isRetry: false},
    {type: 'query', id: 1, ...question('docker')},
  ]);
  started[0]?.say(result(1, 3));
  expect(await answer).toEqual(result(1, 3));
});

test('the last question wins, whatever the order of answers', async () => {
  const {started, startWorker} = fakes();
  const client = createSearchClient(startWorker, '/search/');
  const first = client.search(question('do'));
  const second = client.search(question('docker'));
  started[0]?.say(result(2, 7));
  started[0]?.say(result(1, 99));
  expect(await first).toBeUndefined();
  expect(await second).toEqual(result(2, 7));
});

test('a failed search is tried again with a new worker that passes by the cache', async () => {
  const {started, startWorker} = fakes();
  const client = createSearchClient(startWorker, '/search/');
  const failed = client.search(question('docker'));
  started[0]?.say({type: 'failure', id: 1, reason: 'damaged'});
  expect(await failed).toEqual({type: 'failure', id: 1, reason: 'damaged'});
  expect(started[0]?.isTerminated).toBe(true);

  const again = client.search(question('docker'));
  expect(started[1]?.messages[0]).toEqual({
    type: 'open',
    root: '/search/',
    isRetry: true,
  });
  started[1]?.say(result(2, 1));
  expect(await again).toEqual(result(2, 1));
});

test('a worker that breaks down fails whoever waits for it', async () => {
  const {started, startWorker} = fakes();
  const client = createSearchClient(startWorker, '/search/');
  const search = client.search(question('docker'));
  const marks = client.mark({
    edition: '2',
    query: 'docker',
    words: [],
    texts: [],
  });
  started[0]?.breakDown();
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
  const {started, startWorker} = fakes();
  const client = createSearchClient(startWorker, '/search/');
  const marks = client.mark({
    edition: '2',
    query: 'pod',
    words: [],
    texts: ['pod'],
  });
  void client.search(question('docker'));
  started[0]?.say({type: 'marks', id: 1, ranges: [[[0, 3]]]});
  expect(await marks).toEqual([[[0, 3]]]);
});
