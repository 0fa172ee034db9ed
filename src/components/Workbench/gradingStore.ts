import {undone, written} from '../../domain/grading/changes';
import {writeGrading} from '../../domain/grading/gradingFormat';
import {mergeGrading} from '../../domain/grading/mergeGrading';
import {
  nameKey,
  projectIds,
  projectIn,
  removal,
  type Grading,
  type Project,
  type Role,
  type Value,
} from '../../domain/grading/project';
import {readGrading} from '../../domain/grading/readGrading';
import {
  openKept,
  type KeptFormat,
  type KeptState,
  type Slot,
} from '../Kept/keptStore';
import {readView, writeView, type View} from './view';

export type GradingState = Pick<KeptState<Grading>, 'kept' | 'damaged'> & {
  readonly grading: Grading;
  /** The open project; `undefined` when there is none yet. */
  readonly projectId: string | undefined;
  readonly project: Project;
  readonly role: Role;
  readonly canUndo: boolean;
};

type Values = Iterable<readonly [key: string, value: Value]>;

/** The reader's projects in this browser, the same in all its tabs. */
export type GradingStore = {
  readonly state: () => GradingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes into the open project; the first thing that is written makes one. */
  readonly write: (values: Values) => void;
  readonly create: (name: string) => void;
  /** Takes the open project away. */
  readonly remove: () => void;
  readonly open: (projectId: string) => void;
  readonly setRole: (role: Role) => void;
  readonly merge: (grading: Grading) => void;
  /** Takes back the last change of this page. */
  readonly undo: () => void;
  readonly forgetDamaged: () => void;
};

/** How many changes can be taken back. */
const undoLimit = 100;

const format: KeptFormat<Grading> = {
  empty: new Map(),
  isEmpty: ({size}) => size === 0,
  merge: mergeGrading,
  write: writeGrading,
  read: (text) => {
    const read = readGrading(text);
    if ('grading' in read)
      return {value: read.grading, isWhole: read.skipped === 0};
    return read.problem === 'newer'
      ? {problem: 'newer'}
      : {value: new Map(), isWhole: false};
  },
};

type GradingSlots = {
  readonly grading: Slot;
  readonly damaged: Slot;
  readonly view: Slot;
};

/**
 * Opens the reader's projects.
 *
 * @param firstName - what the first project is called
 */
export function gradingStore(
  slots: GradingSlots,
  {
    now,
    newId,
    firstName,
  }: {
    readonly now: () => number;
    readonly newId: () => string;
    readonly firstName: () => string;
  },
): GradingStore {
  const kept = openKept(format, slots.grading, slots.damaged);
  const listeners = new Set<() => void>();
  let view = readView(slots.view.get());
  let steps: readonly {readonly before: Grading; readonly after: Grading}[] =
    [];
  let state = stateOf(kept.state(), view, false);

  const tell = (): void => {
    state = stateOf(kept.state(), view, steps.length > 0);
    for (const listener of listeners) listener();
  };
  const see = (next: View): void => {
    view = next;
    slots.view.set(writeView(view));
    tell();
  };
  /** Changes the projects in a way that can be taken back. */
  const change = (next: (grading: Grading) => Grading): void => {
    const before = kept.state().value;
    kept.change(next);
    steps = [...steps, {before, after: kept.state().value}].slice(-undoLimit);
    tell();
  };
  const writeInto = (id: string, values: Values): void => {
    change((grading) => written(grading, id, values, now()));
  };

  kept.subscribe(tell);
  slots.view.listen(({newValue}) => {
    view = readView(newValue);
    tell();
  });

  const create = (name: string, values: Values = []): void => {
    const id = newId();
    see({...view, project: id});
    writeInto(id, [[nameKey, name], ...values]);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (values) => {
      if (state.projectId === undefined) create(firstName(), values);
      else writeInto(state.projectId, values);
    },
    create,
    remove: () => {
      if (state.projectId !== undefined)
        writeInto(state.projectId, [removal()]);
    },
    open: (project) => {
      see({...view, project});
    },
    setRole: (role) => {
      see({...view, role});
    },
    merge: (other) => {
      change((grading) => mergeGrading(grading, other));
      const [first] = projectIds(other);
      if (first !== undefined) see({...view, project: first});
    },
    undo: () => {
      const step = steps.at(-1);
      if (step === undefined) return;
      steps = steps.slice(0, -1);
      kept.change((grading) => undone(grading, step.before, step.after, now()));
      tell();
    },
    forgetDamaged: kept.forgetDamaged,
  };
}

function stateOf(
  {value, kept, damaged}: KeptState<Grading>,
  {project, role}: View,
  canUndo: boolean,
): GradingState {
  const ids = projectIds(value);
  const projectId = ids.find((id) => id === project) ?? ids[0];
  return {
    grading: value,
    kept,
    damaged,
    projectId,
    project: projectIn(value, projectId ?? ''),
    role,
    canUndo,
  };
}
