import {expect, test} from 'vitest';
import type {RunEvent} from '../../domain/liveCode/runState';
import {pythonWorkers, runsOf} from '../../../tests/support/pythonWorkers';
import {createLiveSession, type SessionBlock} from './liveSession';
import {createPythonClient} from './pythonClient';

const root = 'https://course.example/pyodide/1/';

function page() {
  const {started, startWorker} = pythonWorkers();
  const session = createLiveSession(createPythonClient(startWorker, root));
  const heard: string[] = [];
  const block = (order: number, code: string, check?: string) => {
    const current = {code};
    const made: SessionBlock = {
      id: `b${order}`,
      order,
      code: () => current.code,
      check,
      hear: (event) => heard.push(`b${order} ${brief(event)}`),
    };
    session.register(made);
    return {made, current};
  };
  /** Answers the newest run, once the session has asked for it. */
  const answer = async (
    error: string | null = null,
    reason: string | null = null,
  ) => {
    const worker = started.at(-1);
    const id = runsOf(worker).at(-1)?.id ?? 0;
    worker?.say({type: 'result', id, error, reason});
    await Promise.resolve();
    await Promise.resolve();
  };
  return {started, session, heard, block, answer};
}

function brief(event: RunEvent): string {
  if (event.type === 'start')
    return `start after ${event.earlier.join() || 'none'}`;
  return event.type === 'end' ? event.outcome.kind : event.type;
}

const noCheck = {withCheck: false};

test('runs the earlier blocks first, in one state', async () => {
  const {started, session, heard, block, answer} = page();
  block(1, 'x = 1');
  const second = block(2, 'print(x)');
  const run = session.run(second.made, noCheck);
  await answer();
  await answer();
  await run;
  expect(
    runsOf(started[0]).map(({code, isFresh}) => ({code, isFresh})),
  ).toEqual([
    {code: 'x = 1', isFresh: true},
    {code: 'print(x)', isFresh: false},
  ]);
  expect(heard).toEqual([
    'b2 start after 1',
    'b1 start after none',
    'b1 done',
    'b2 done',
  ]);
});

test('does not repeat an earlier block until it is changed', async () => {
  const {started, session, block, answer} = page();
  const first = block(1, 'x = 1');
  const second = block(2, 'print(x)');
  const runSecond = async (steps: number) => {
    const run = session.run(second.made, noCheck);
    for (let step = 0; step < steps; step++) await answer();
    await run;
  };
  await runSecond(2);
  await runSecond(1);
  first.current.code = 'x = 2';
  await runSecond(2);
  expect(runsOf(started[0]).map(({code}) => code)).toEqual([
    'x = 1',
    'print(x)',
    'print(x)',
    'x = 2',
    'print(x)',
  ]);
});

test('does not start a block when an earlier one fails', async () => {
  const {started, session, heard, block, answer} = page();
  block(1, 'x = 1 / 0');
  const second = block(2, 'print(x)');
  const run = session.run(second.made, noCheck);
  await answer('ZeroDivisionError');
  await run;
  expect(runsOf(started[0])).toHaveLength(1);
  expect(heard.slice(-2)).toEqual(['b1 error', 'b2 earlier']);
});

test.each([
  [null, 'b1 right'],
  ['add(2, 3) is 0', 'b1 wrong'],
])('gives the verdict of a check that says %s', async (reason, verdict) => {
  const {started, session, heard, block, answer} = page();
  const {made} = block(1, 'x = 1', 'assert x');
  const run = session.run(made, {withCheck: true});
  await answer(null, reason);
  await run;
  expect(runsOf(started[0])[0]?.check).toBe('assert x');
  expect(heard.at(-1)).toBe(verdict);
});

test('refuses a second run meanwhile', async () => {
  const {session, heard, block} = page();
  const first = block(1, 'while True: pass');
  const second = block(2, 'print(1)');
  void session.run(first.made, noCheck);
  await session.run(second.made, noCheck);
  expect(heard.at(-1)).toBe('b2 busy');
});

test('stops by giving the worker up, and begins anew from its script', async () => {
  const {started, session, heard, block, answer} = page();
  const {made} = block(1, 'while True: pass');
  const script = new Blob(['worker']);
  const run = session.run(made, noCheck);
  started[0]?.say({type: 'script', script});
  expect(started[0]?.isTerminated).toBe(true);
  expect(runsOf(started[1])).toEqual(runsOf(started[0]));
  session.stop();
  await run;
  expect(started[1]?.isTerminated).toBe(true);
  expect(heard.at(-1)).toBe('b1 stopped');
  const again = session.run(made, noCheck);
  await answer();
  await again;
  expect(started.map((worker) => worker.script)).toEqual([
    undefined,
    script,
    script,
  ]);
  expect(runsOf(started[2])[0]?.isFresh).toBe(true);
});

test('a worker that breaks down can be tried again', async () => {
  const {started, session, heard, block, answer} = page();
  const {made} = block(1, 'x');
  const run = session.run(made, noCheck);
  started[0]?.breakDown();
  await run;
  expect(heard.at(-1)).toBe('b1 unreachable');
  const again = session.run(made, noCheck);
  await answer();
  await again;
  expect(heard.at(-1)).toBe('b1 done');
});

test('a browser without workers is a failure, not an exception', async () => {
  const client = createPythonClient(() => {
    throw new Error('Workers are blocked.');
  }, root);
  expect(
    await client.run({name: 'a', code: '', isFresh: true}, () => undefined),
  ).toEqual({type: 'failure', id: 1, reason: 'unreachable'});
});

test('forgets the state of a page that is left', async () => {
  const {started, session, block, answer} = page();
  const {made} = block(1, 'x = 1');
  const leave = session.register(made);
  const run = session.run(made, noCheck);
  await answer();
  await run;
  leave();
  session.register(made);
  const again = session.run(made, noCheck);
  await answer();
  await again;
  expect(runsOf(started[0]).map(({isFresh}) => isFresh)).toEqual([true, true]);
});
