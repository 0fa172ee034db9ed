import type {WorkerLike} from './pythonClient';
import type {RunMessage, WorkerAnswer, WorkerMessage} from './workerMessages';

/** A worker that a test speaks for. */
export type FakeWorker = {
  readonly script: Blob | undefined;
  readonly messages: readonly WorkerMessage[];
  isTerminated: boolean;
  readonly say: (answer: WorkerAnswer) => void;
  readonly breakDown: () => void;
  /** The runs that it was asked for. */
  readonly runs: () => RunMessage[];
};

/** Stands in for the browser's workers in tests. */
export function fakeWorkers(): {
  readonly started: FakeWorker[];
  readonly startWorker: (script: Blob | undefined) => WorkerLike;
} {
  const started: FakeWorker[] = [];
  const startWorker = (script: Blob | undefined): WorkerLike => {
    const messages: WorkerMessage[] = [];
    const worker: WorkerLike = {
      postMessage: (message) => messages.push(message),
      terminate: () => {
        record.isTerminated = true;
      },
      onmessage: null,
      onerror: null,
    };
    const record: FakeWorker = {
      script,
      messages,
      isTerminated: false,
      say: (data) => worker.onmessage?.({data} as MessageEvent<WorkerAnswer>),
      breakDown: () => worker.onerror?.({} as ErrorEvent),
      runs: () => messages.filter((message) => message.type === 'run'),
    };
    started.push(record);
    return worker;
  };
  return {started, startWorker};
}
