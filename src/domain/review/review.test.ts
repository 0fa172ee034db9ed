import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mergeEditions} from '../progress/mergeProgress';
import {nothingDone, type Answer} from '../progress/progress';
import {dueAt} from './dueAt';
import {reviewQueue} from './reviewQueue';
import {spacedAnswers} from './spacedAnswers';

const start = Date.UTC(2026, 0, 1, 12);
const minute = 60_000;
const day = 86_400_000;

/** A log as progress keeps it, from moments in the order in which they passed. */
const log = (...answers: [at: number, right: boolean][]): Answer[] =>
  answers.map(([at, right]) => ({at: start + at, right})).toReversed();

const logs = fc
  .array(fc.record({at: fc.integer({min: 0, max: 90}), right: fc.boolean()}), {
    maxLength: 15,
  })
  .map((answers) => ({
    ...nothingDone,
    answers: new Map([
      [
        'a#q/x',
        answers.map(({at, right}) => ({at: start + at * (day / 4), right})),
      ],
    ]),
  }));

const dueIn = (edition: ReturnType<typeof mergeEditions>) =>
  dueAt(edition.answers.get('a#q/x') ?? []);

describe('a question', () => {
  test('that always went well does not come back', () => {
    expect(dueAt(log([0, true], [day, true]))).toBeUndefined();
    expect(dueAt([])).toBeUndefined();
  });

  test('that went wrong comes back on another day', () => {
    const due = dueAt(log([0, false])) ?? 0;
    expect(due - start).toBe(day);
  });

  test('waits longer after every answer that is right on its day', () => {
    const answers: [number, boolean][] = [[0, false]];
    const waits: number[] = [];
    for (let time = 1; time <= 5; time++) {
      const due = dueAt(log(...answers)) ?? 0;
      waits.push(due - start - (answers.at(-1)?.[0] ?? 0));
      answers.push([due - start, true]);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });

  test('is not known because it was tried again at once', () => {
    expect(dueAt(log([0, false], [minute, true]))).toBe(dueAt(log([0, false])));
    expect(
      spacedAnswers(log([0, false], [9 * minute, true], [10 * minute, true])),
    ).toEqual(log([0, false], [10 * minute, true]).toReversed());
  });
});

describe('the day of a question', () => {
  test('follows from the answers alone', () => {
    fc.assert(
      fc.property(logs, (edition) => {
        const normal = mergeEditions(nothingDone, edition);
        expect(dueIn(normal)).toBe(dueIn(structuredClone(normal)));
      }),
      {numRuns: 1000},
    );
  });

  test('is the same in whatever order devices are merged', () => {
    fc.assert(
      fc.property(logs, logs, logs, (a, b, c) => {
        const first = dueIn(mergeEditions(mergeEditions(a, b), c));
        expect(dueIn(mergeEditions(c, mergeEditions(b, a)))).toBe(first);
        expect(
          dueIn(mergeEditions(mergeEditions(b, c), mergeEditions(a, b))),
        ).toBe(first);
      }),
      {numRuns: 1000},
    );
  });
});

test('the queue has what is due, then what waits, and skips what is gone', () => {
  const edition = {
    ...nothingDone,
    answers: new Map([
      ['b#q/late', log([0, false])],
      ['a#q/later', log([2 * day, false])],
      ['a#q/late', log([0, false])],
      ['a#q/gone', log([0, false])],
      ['a#q/known', log([0, true])],
    ]),
  };
  expect(
    reviewQueue(edition, (id) => id !== 'a#q/gone', start + 2 * day),
  ).toEqual({
    due: [
      {id: 'a#q/late', dueAt: start + day},
      {id: 'b#q/late', dueAt: start + day},
    ],
    later: [{id: 'a#q/later', dueAt: start + 3 * day}],
  });
});
