/** What is needed of a `Worker`. */
export type WorkerLike<Message, Answer> = {
  postMessage: (message: Message) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** A line to a worker that is started by the first message. */
export type WorkerLink<Message> = {
  readonly send: (message: Message) => void;
  /** Ends the worker, whatever it does: the next message starts another. */
  readonly giveUp: () => void;
};

/**
 * Keeps one worker.
 *
 * A worker that was given up is not heard any more. One that breaks down, or that cannot be started, is given up and
 * reported.
 */
export function createWorkerLink<Message, Answer>({
  start,
  opening,
  hear,
  fail,
}: {
  readonly start: () => WorkerLike<Message, Answer>;
  /** The message that every worker gets first. */
  readonly opening: () => Message;
  readonly hear: (answer: Answer) => void;
  readonly fail: () => void;
}): WorkerLink<Message> {
  let worker: WorkerLike<Message, Answer> | undefined;
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const breakDown = (): void => {
    giveUp();
    fail();
  };
  const started = (): WorkerLike<Message, Answer> => {
    const own = start();
    own.onmessage = ({data}) => {
      if (own === worker) hear(data);
    };
    own.onerror = () => {
      if (own === worker) breakDown();
    };
    worker = own;
    own.postMessage(opening());
    return own;
  };
  return {
    send: (message) => {
      try {
        (worker ?? started()).postMessage(message);
      } catch {
        breakDown();
      }
    },
    giveUp,
  };
}
