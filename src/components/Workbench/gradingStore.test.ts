import {beforeEach, describe, expect, test} from 'vitest';
import {written} from '../../domain/grading/changes';
import {nameOf, pointsKey, projectIds} from '../../domain/grading/project';
import type {Slot} from '../Kept/keptStore';
import {gradingStore, type GradingStore} from './gradingStore';

/** A browser's storage; tabs hear of what another wrote when they are told. */
class Storage {
  values = new Map<string, string>();
  room = Infinity;
  private readonly told: {key: string; tell: (value: string | null) => void}[] =
    [];

  slot(key: string): Slot {
    return {
      get: () => this.values.get(key) ?? null,
      set: (value) => {
        if (value.length <= this.room) this.values.set(key, value);
      },
      del: () => {
        this.values.delete(key);
      },
      listen: (listener) => {
        this.told.push({
          key,
          tell: (newValue) => {
            listener({newValue});
          },
        });
        return () => undefined;
      },
    };
  }

  settle(): void {
    for (const {key, tell} of this.told) tell(this.values.get(key) ?? null);
  }
}

let storage: Storage;
let clock: number;
let ids: number;

const open = (): GradingStore =>
  gradingStore(
    {
      grading: storage.slot('projects'),
      damaged: storage.slot('damaged'),
      view: storage.slot('view'),
    },
    {
      now: () => ++clock,
      newId: () => `project-${++ids}`,
      firstName: () => 'Ours',
    },
  );

const plan = pointsKey('plan', 'team');
const train = pointsKey('train', 'team');
const points = (store: GradingStore) => [
  store.state().project.get(plan)?.value,
  store.state().project.get(train)?.value,
];

beforeEach(() => {
  storage = new Storage();
  clock = 0;
  ids = 0;
});

describe('projects in a browser', () => {
  test('begin with the first thing that is written, and survive a reload', () => {
    open().write([[plan, 4]]);
    const {project, kept} = open().state();
    expect([nameOf(project), project.get(plan)?.value, kept]).toEqual([
      'Ours',
      4,
      'stored',
    ]);
  });

  test('lose nothing when two tabs write at once', () => {
    open().create('Ours');
    const [one, two] = [open(), open()];
    one.write([[plan, 4]]);
    two.write([[train, 5]]);
    storage.settle();
    expect([points(one), points(two), points(open())]).toEqual([
      [4, 5],
      [4, 5],
      [4, 5],
    ]);
  });

  test('are several, each with its own points; the last open one opens again', () => {
    const store = open();
    store.write([[plan, 4]]);
    store.create('Theirs');
    store.write([[plan, 1]]);
    store.setRole('reviewer');
    expect([points(open())[0], open().state().role]).toEqual([1, 'reviewer']);
    store.open('project-1');
    expect(points(open())[0]).toBe(4);
  });

  test('come back when a removal is taken back', () => {
    const store = open();
    store.write([[plan, 4]]);
    store.remove();
    expect(store.state().projectId).toBeUndefined();
    store.undo();
    expect(points(store)[0]).toBe(4);
  });

  test('take back one change after another, also a merge', () => {
    const store = open();
    store.write([[plan, 4]]);
    store.write([[plan, 5]]);
    store.merge(written(new Map(), 'project-1', [[train, 3]], 99));
    expect(points(store)).toEqual([5, 3]);
    store.undo();
    expect(points(store)).toEqual([5, null]);
    store.undo();
    expect(points(store)[0]).toBe(4);
  });

  test('stay in the page when there is no room', () => {
    storage.room = 0;
    const store = open();
    store.write([[plan, 4]]);
    expect([points(store)[0], store.state().kept]).toEqual([4, 'memory']);
  });

  test.each(['{', '{"format":"other"}'])(
    'put aside what cannot be read: %s',
    (text) => {
      storage.values.set('projects', text);
      const store = open();
      expect(store.state().damaged).toBe(text);
      store.write([[plan, 4]]);
      expect([points(open())[0], open().state().damaged]).toEqual([4, text]);
      store.forgetDamaged();
      expect(store.state().damaged).toBeNull();
    },
  );

  test('of a later release are left alone', () => {
    const text = '{"format":"mlops-course-project","version":2,"projects":{}}';
    storage.values.set('projects', text);
    const store = open();
    store.write([[plan, 4]]);
    expect([store.state().kept, storage.values.get('projects')]).toEqual([
      'newer',
      text,
    ]);
  });

  test('survive a view that somebody has edited', () => {
    storage.values.set('view', '[1');
    const store = open();
    store.write([[plan, 4]]);
    expect(projectIds(store.state().grading)).toEqual(['project-1']);
  });
});
