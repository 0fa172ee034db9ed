/** Tells the worker where Pyodide's files are: a whole address, as a worker made from a blob has none of its own. */
export type OpenMessage = {readonly type: 'open'; readonly root: string};

export type RunMessage = {
  readonly type: 'run';
  readonly id: number;
  /** Names the code in tracebacks. */
  readonly name: string;
  readonly code: string;
  /** Runs after the code; what it raises is the reason for a bad verdict. */
  readonly check?: string;
  /** Whether the state of earlier runs is thrown away first. */
  readonly isFresh: boolean;
};

export type WorkerMessage = OpenMessage | RunMessage;

export type RunResult = {
  readonly type: 'result';
  readonly id: number;
  /** The traceback; `null` when the code ran to its end. */
  readonly error: string | null;
  /** Why the check is not satisfied; `null` when it is, or when there is none. */
  readonly reason: string | null;
};

export type RunFailure = {
  readonly type: 'failure';
  readonly id: number;
  readonly reason: 'unreachable' | 'broken';
};

export type WorkerAnswer =
  /** The worker's own script: another is made of it, which is under the page's policy and needs no network. */
  | {readonly type: 'script'; readonly script: Blob}
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly loaded: number;
      readonly total: number;
    }
  | {readonly type: 'running'; readonly id: number}
  | {
      readonly type: 'output';
      readonly id: number;
      readonly text: string;
      readonly isCut: boolean;
    }
  | RunResult
  | RunFailure;
