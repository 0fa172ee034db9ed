import {beforeEach, describe, expect, test, vi} from 'vitest';
import {mark, startAgain} from '../../domain/progress/changes';
import {isDone, progressIn} from '../../domain/progress/progress';
import type {Slot} from '../Kept/keptStore';
import {openProgress, type ProgressStore} from './progressStore';

type Listener = Parameters<Slot['listen']>[0];

/** A browser's storage with several tabs. A tab hears of a change only when it is told. */
class Storage {
  values = new Map<string, string>();
  room = Infinity;
  private heard: (() => void)[] = [];
  private readonly listeners: {key: string; listener: Listener}[] = [];

  slot(key: string): Slot {
    return {
      get: () => this.values.get(key) ?? null,
      set: (value) => {
        if (value.length > this.room || this.values.get(key) === value) return;
        this.put(key, value);
      },
      del: () => {
        this.put(key, null);
      },
      listen: (listener) => {
        this.listeners.push({key, listener});
        return () => undefined;
      },
    };
  }

  put(key: string, newValue: string | null): void {
    if (newValue === null) this.values.delete(key);
    else this.values.set(key, newValue);
    for (const {key: own, listener} of this.listeners)
      if (own === key)
        this.heard.push(() => {
          listener({newValue});
        });
  }

  /** Tells all tabs, until nobody has anything to add. */
  settle(): void {
    for (let turn = 0; this.heard.length > 0; turn++) {
      if (turn > 100) throw new Error('The tabs never agree.');
      const [next, ...rest] = this.heard;
      this.heard = rest;
      next?.();
    }
  }
}

const key = 'course.progress';
let storage: Storage;
let clock: number;

const open = (): ProgressStore =>
  openProgress(
    storage.slot(key),
    storage.slot('course.damaged'),
    () => (clock += 1),
  );
const done = (store: ProgressStore, id: string): boolean =>
  isDone(progressIn(store.state().progress, '2'), id);
const stored = (): string | undefined => storage.values.get(key);

beforeEach(() => {
  storage = new Storage();
  clock = 1000;
});

test('writes nothing before there is something to write', () => {
  expect(open().state()).toEqual({
    progress: new Map(),
    kept: 'stored',
    damaged: null,
  });
  expect(storage.values.size).toBe(0);
});

test('what is done is there when the page is opened again', () => {
  open().change('2', mark('modules/a', true));
  expect(done(open(), 'modules/a')).toBe(true);
});

test('says to its listeners that something changed, until they leave', () => {
  const store = open();
  let count = 0;
  const leave = store.subscribe(() => count++);
  store.change('2', mark('modules/a', true));
  leave();
  store.change('2', mark('modules/a', false));
  expect(count).toBe(1);
});

describe('two tabs', () => {
  test('add to what the other one wrote', () => {
    const [one, two] = [open(), open()];
    one.change('2', mark('modules/a', true));
    two.change('2', mark('modules/b', true));
    storage.settle();
    for (const store of [one, two, open()])
      expect([done(store, 'modules/a'), done(store, 'modules/b')]).toEqual([
        true,
        true,
      ]);
  });

  test('bring back what the other one overwrote', () => {
    const [one, two] = [open(), open()];
    one.change('2', mark('modules/a', true));
    // The second tab had read the storage before the first one wrote.
    storage.values.delete(key);
    two.change('2', mark('modules/b', true));
    expect(done(open(), 'modules/a')).toBe(false);
    storage.settle();
    for (const store of [one, two, open()])
      expect([done(store, 'modules/a'), done(store, 'modules/b')]).toEqual([
        true,
        true,
      ]);
  });

  test('forget together', () => {
    const [one, two] = [open(), open()];
    one.change('2', mark('modules/a', true));
    storage.settle();
    two.change('2', startAgain);
    storage.settle();
    expect([done(one, 'modules/a'), done(two, 'modules/a')]).toEqual([
      false,
      false,
    ]);
  });

  test('forget when the storage is emptied', () => {
    const store = open();
    store.change('2', mark('modules/a', true));
    storage.settle();
    storage.put(key, null);
    storage.settle();
    expect(done(store, 'modules/a')).toBe(false);
    expect(stored()).toBeUndefined();
  });
});

describe('a browser', () => {
  test('that forbids storage keeps progress as long as the page is open', () => {
    const refused: Slot = {
      get: () => null,
      set: () => undefined,
      del: () => undefined,
      listen: () => () => undefined,
    };
    const store = openProgress(refused, refused, () => 5);
    store.change('2', mark('modules/a', true));
    store.change('2', mark('modules/b', true));
    expect(store.state().kept).toBe('memory');
    expect([done(store, 'modules/a'), done(store, 'modules/b')]).toEqual([
      true,
      true,
    ]);
  });

  test('whose storage is full keeps what is there, and stores again when there is room', () => {
    const store = open();
    store.change('2', mark('modules/a', true));
    const before = stored();
    storage.room = 0;
    store.change('2', mark('modules/b', true));
    expect(store.state().kept).toBe('memory');
    expect(stored()).toBe(before);
    storage.room = Infinity;
    store.change('2', mark('modules/c', true));
    expect(store.state().kept).toBe('stored');
    expect(done(open(), 'modules/b')).toBe(true);
  });
});

describe('text that is damaged', () => {
  const half = '{"format":"mlops-course-progress","version":2,"editions":{"2"';

  test('is put aside before anything is written over it', () => {
    storage.values.set(key, half);
    const store = open();
    expect(store.state().damaged).toBe(half);
    store.change('2', mark('modules/a', true));
    expect(done(open(), 'modules/a')).toBe(true);
    const before = store.state();
    expect(before.damaged).toBe(half);
    store.forgetDamaged();
    expect(store.state()).toEqual({...before, damaged: null});
  });

  test('in part is put aside whole, and the rest of it is used', () => {
    const text =
      '{"format":"mlops-course-progress","version":2,"editions":{"2":{"marks":{"modules/a":{"at":1,"done":true},"modules/b":7}}}}';
    storage.values.set(key, text);
    const store = open();
    expect(done(store, 'modules/a')).toBe(true);
    expect(store.state().damaged).toBe(text);
  });

  test('twice is kept twice, the same once', () => {
    for (const text of [half, '}{', half]) {
      storage.values.set(key, text);
      open();
    }
    expect(open().state().damaged).toBe(`${half}\n}{`);
  });

  test('stays where it is when it cannot be put aside', () => {
    storage.values.set(key, half);
    storage.room = 0;
    const store = open();
    storage.room = half.length;
    store.change('2', mark('modules/a', true));
    storage.room = 0;
    storage.values.delete('course.damaged');
    storage.values.set(key, half);
    store.change('2', mark('modules/b', true));
    expect(stored()).toBe(half);
    expect(store.state()).toMatchObject({kept: 'blocked', damaged: half});
    expect(done(store, 'modules/b')).toBe(true);
  });

  test('of more than a million characters is offered where it is, and lets go of its place', () => {
    const long = half + ' '.repeat(1_000_000);
    storage.values.set(key, long);
    const store = open();
    store.change('2', mark('modules/a', true));
    expect(store.state()).toMatchObject({kept: 'blocked', damaged: long});
    expect(stored()).toBe(long);
    store.forgetDamaged();
    expect(store.state()).toMatchObject({kept: 'stored', damaged: null});
    expect(done(open(), 'modules/a')).toBe(true);
    store.change('2', mark('modules/b', true));
    expect(done(open(), 'modules/b')).toBe(true);
  });

  test('that is let go takes nothing else along, and stays away', () => {
    storage.values.set(key, half + ' '.repeat(1_000_000));
    const store = open();
    store.forgetDamaged();
    storage.settle();
    expect(open().state()).toEqual({
      progress: new Map(),
      kept: 'stored',
      damaged: null,
    });
  });
});

test('what a later release stored is left alone', () => {
  const text = '{"format":"mlops-course-progress","version":99,"stars":5}';
  storage.values.set(key, text);
  const store = open();
  store.change('2', mark('modules/a', true));
  expect(store.state().kept).toBe('newer');
  expect(stored()).toBe(text);
  expect(store.state().damaged).toBeNull();
});

test('two histories are merged', () => {
  const store = open();
  store.change('2', mark('modules/a', true));
  const other = store.state().progress;
  store.change('2', mark('modules/a', false));
  store.merge(other);
  expect(done(store, 'modules/a')).toBe(false);
});

test('what an older release stored is stored anew when it is read', () => {
  storage.values.set(
    key,
    '{"format":"mlops-course-progress","version":1,"editions":{"2":{"done":{"modules/a":5}}}}',
  );
  expect(done(open(), 'modules/a')).toBe(true);
  expect(stored()).toBe(
    '{"format":"mlops-course-progress","version":3,"editions":{"2":{"clearedAt":0,"clearedPages":{},"marks":{"modules/a":{"at":5,"done":true}},"answers":{},"code":{}}}}',
  );
});

test('the browser is asked once not to throw away what it stores', () => {
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', {storage: {persist}});
  try {
    const store = open();
    expect(persist).not.toHaveBeenCalled();
    store.change('2', mark('modules/a', true));
    store.change('2', mark('modules/b', true));
    expect(persist).toHaveBeenCalledOnce();
  } finally {
    vi.unstubAllGlobals();
  }
});
