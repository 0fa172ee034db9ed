import type {WorkerLike} from '../../src/components/workerLink';

/** A worker that a test speaks for. */
export type FakeWorker<Message, Answer> = {
  /** What it was started from, where that is given. */
  readonly script: Blob | undefined;
  readonly messages: readonly Message[];
  isTerminated: boolean;
  readonly say: (answer: Answer) => void;
  readonly breakDown: () => void;
};

/** Stands in for the browser's workers in tests. */
export function fakeWorkers<Message, Answer>(): {
  readonly started: FakeWorker<Message, Answer>[];
  readonly startWorker: (script?: Blob) => WorkerLike<Message, Answer>;
} {
  const started: FakeWorker<Message, Answer>[] = [];
  const startWorker = (script?: Blob): WorkerLike<Message, Answer> => {
    const messages: Message[] = [];
    const worker: WorkerLike<Message, Answer> = {
      postMessage: (message) => messages.push(message),
      terminate: () => {
        record.isTerminated = true;
      },
      onmessage: null,
      onerror: null,
    };
    const record: FakeWorker<Message, Answer> = {
      script,
      messages,
      isTerminated: false,
      say: (data) => worker.onmessage?.({data} as MessageEvent<Answer>),
      breakDown: () => worker.onerror?.({} as ErrorEvent),
    };
    started.push(record);
    return worker;
  };
  return {started, startWorker};
}
