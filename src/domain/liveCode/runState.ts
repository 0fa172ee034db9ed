/** How a run ended. */
export type Outcome =
  | {readonly kind: 'done'}
  | {readonly kind: 'error'}
  | {readonly kind: 'right'}
  | {readonly kind: 'wrong'; readonly reason: string}
  | {readonly kind: 'stopped'}
  /** Python cannot be fetched. */
  | {readonly kind: 'unreachable'}
  /** Python broke down, or the browser cannot run it. */
  | {readonly kind: 'broken'}
  /** An earlier block, named by its place on the page, ended with an error. */
  | {readonly kind: 'earlier'; readonly order: number}
  /** Another block is running. */
  | {readonly kind: 'busy'};

/** What a block shows of its run. */
export type RunState = {
  readonly phase: 'idle' | 'loading' | 'running' | 'ended';
  /** In bytes; both are 0 before the first of them has come. */
  readonly progress: {readonly loaded: number; readonly total: number};
  readonly output: string;
  /** Whether the code printed more than is shown. */
  readonly isCut: boolean;
  readonly error: string;
  readonly outcome: Outcome | undefined;
  /** Places of the blocks that had to run first. */
  readonly earlier: readonly number[];
};

export type RunEvent =
  | {readonly type: 'start'; readonly earlier: readonly number[]}
  | {
      readonly type: 'progress';
      readonly loaded: number;
      readonly total: number;
    }
  | {readonly type: 'running'}
  | {readonly type: 'output'; readonly text: string; readonly isCut: boolean}
  | {
      readonly type: 'end';
      readonly outcome: Outcome;
      readonly error?: string;
    }
  | {readonly type: 'reset'};

export const idleRun: RunState = {
  phase: 'idle',
  progress: {loaded: 0, total: 0},
  output: '',
  isCut: false,
  error: '',
  outcome: undefined,
  earlier: [],
};

/** The state after an event. A block that is refused because another one runs keeps what it shows. */
export function nextRunState(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'start':
      return {...idleRun, phase: 'running', earlier: event.earlier};
    case 'progress':
      return {
        ...state,
        phase: 'loading',
        progress: {loaded: event.loaded, total: event.total},
      };
    case 'running':
      return {...state, phase: 'running'};
    case 'output':
      return {
        ...state,
        output: state.output + event.text,
        isCut: event.isCut,
      };
    case 'end':
      return event.outcome.kind === 'busy'
        ? {...state, outcome: event.outcome}
        : {
            ...state,
            phase: 'ended',
            outcome: event.outcome,
            error: event.error ?? '',
          };
    case 'reset':
      return idleRun;
  }
}

/** Says whether the block waits for Python or runs in it. */
export function isUnderway({phase}: Pick<RunState, 'phase'>): boolean {
  return phase === 'loading' || phase === 'running';
}
