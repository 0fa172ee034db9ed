import type {
  RunMessage,
  WorkerAnswer,
  WorkerMessage,
} from '../../src/components/LiveCode/workerMessages';
import {fakeWorkers, type FakeWorker} from './fakeWorkers';

/** Stands in for the workers in which Python runs. */
export const pythonWorkers = fakeWorkers<WorkerMessage, WorkerAnswer>;

/** The runs that a worker was asked for. */
export function runsOf(
  worker: FakeWorker<WorkerMessage, WorkerAnswer> | undefined,
): RunMessage[] {
  return (worker?.messages ?? []).filter((message) => message.type === 'run');
}
