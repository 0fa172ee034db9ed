import {blocksToRun} from '../../domain/liveCode/blocksToRun';
import type {Outcome, RunEvent} from '../../domain/liveCode/runState';
import type {PythonClient, RunAnswer} from './pythonClient';

/** A block of the page as it stands now. */
export type SessionBlock = {
  readonly id: string;
  readonly order: number;
  /** The code as the reader has changed it. */
  readonly code: () => string;
  readonly check: string | undefined;
  readonly hear: (event: RunEvent) => void;
};

export type LiveSession = {
  /** Makes a block part of the page; gives what takes it away again. */
  readonly register: (block: SessionBlock) => () => void;
  /** Runs a block, and the earlier ones that it needs. */
  readonly run: (
    block: SessionBlock,
    options: {readonly withCheck: boolean},
  ) => Promise<void>;
  readonly stop: () => void;
  /** Makes the next run begin with a clean state. */
  readonly forget: () => void;
};

type Step = {
  readonly id: string;
  readonly order: number;
  readonly code: string;
  readonly block: SessionBlock;
};

/** Runs the blocks of a page in one state, in their order, one at a time. */
export function createLiveSession(client: PythonClient): LiveSession {
  const blocks = new Set<SessionBlock>();
  const state = createState(client);
  let isBusy = false;

  const runAll = async (
    target: SessionBlock,
    withCheck: boolean,
  ): Promise<void> => {
    const current = [...blocks].map((block): Step => ({
      id: block.id,
      order: block.order,
      code: block.code(),
      block,
    }));
    const own = current.find(({block}) => block === target);
    if (own === undefined) return;
    const steps = blocksToRun(current, own, state.ranCodeById);
    const earlier = steps.slice(0, -1).map(({order}) => order);
    target.hear({type: 'start', earlier});
    for (const step of steps) {
      if (step !== own) step.block.hear({type: 'start', earlier: []});
      const isChecked = withCheck && step === own;
      const end = endOf(await state.run(step, target, isChecked), isChecked);
      step.block.hear(end);
      if (step !== own && end.outcome.kind !== 'done') {
        target.hear({type: 'end', outcome: outcomeOf(end.outcome, step.order)});
        return;
      }
    }
  };

  return {
    register: (block) => {
      blocks.add(block);
      return () => {
        blocks.delete(block);
        // The page is left: the next one has nothing to do with its state.
        client.stop();
        state.forget();
      };
    },
    run: async (block, {withCheck}) => {
      if (isBusy) {
        block.hear({type: 'end', outcome: {kind: 'busy'}});
        return;
      }
      isBusy = true;
      try {
        await runAll(block, withCheck);
      } finally {
        isBusy = false;
      }
    },
    stop: client.stop,
    forget: state.forget,
  };
}

type State = {
  /** The code with which each block last ran in the present state. */
  readonly ranCodeById: ReadonlyMap<string, string>;
  readonly run: (
    step: Step,
    target: SessionBlock,
    isChecked: boolean,
  ) => Promise<RunAnswer>;
  readonly forget: () => void;
};

/** What Python remembers from one run to the next. */
function createState(client: PythonClient): State {
  const ranCodeById = new Map<string, string>();
  let isFresh = true;
  const forget = (): void => {
    ranCodeById.clear();
    isFresh = true;
  };
  return {
    ranCodeById,
    forget,
    run: async ({id, code, block}, target, isChecked) => {
      const check =
        isChecked && block.check !== undefined ? {check: block.check} : {};
      const request = {name: id, code, isFresh, ...check};
      const answer = await client.run(request, (news) => {
        // Whoever asked for the run waits for Python.
        (news.type === 'progress' ? target : block).hear(news);
        if (news.type === 'running' && block !== target) target.hear(news);
      });
      isFresh = false;
      if (answer.type !== 'result') forget();
      else if (answer.error === null) ranCodeById.set(id, code);
      else ranCodeById.delete(id);
      return answer;
    },
  };
}

/** What a block hears when an earlier one that it needs did not do. */
function outcomeOf(outcome: Outcome, order: number): Outcome {
  return outcome.kind === 'error' ? {kind: 'earlier', order} : outcome;
}

function endOf(
  answer: RunAnswer,
  isChecked: boolean,
): Extract<RunEvent, {type: 'end'}> {
  if (answer.type === 'stopped')
    return {type: 'end', outcome: {kind: 'stopped'}};
  if (answer.type === 'failure')
    return {type: 'end', outcome: {kind: answer.reason}};
  const {error, reason} = answer;
  if (error !== null) return {type: 'end', outcome: {kind: 'error'}, error};
  return {type: 'end', outcome: verdictOf(isChecked, reason)};
}

function verdictOf(isChecked: boolean, reason: string | null): Outcome {
  if (!isChecked) return {kind: 'done'};
  return reason === null ? {kind: 'right'} : {kind: 'wrong', reason};
}
