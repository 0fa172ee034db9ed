import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  answer,
  changed,
  mark,
  startAgain,
  startPageAgain,
  write,
  type Change,
} from './changes';
import {differences} from './difference';
import {fileLimit, importProgress} from './importProgress';
import {mergeProgress} from './mergeProgress';
import {
  answerLimit,
  codeLimit,
  isDone,
  nothingDone,
  progressIn,
  type Progress,
} from './progress';
import {formatVersion, writeProgress} from './progressFormat';
import {readProgress} from './readProgress';

const ids = ['modules/a', 'modules/a/b', 'modules/a/b#build'];
const blocks = ['modules/a/b#build', 'modules/a/b#count'];
const questions = ['modules/a/b#rest/one', 'modules/a/b#rest/two'];

/** Few moments and few things, so that histories collide. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ids), fc.boolean())
    .map(([id, done]) => mark(id, done)),
  fc
    .tuple(fc.constantFrom(...questions), fc.boolean())
    .chain(([id, right]) =>
      fc
        .array(fc.nat({max: 3}), {maxLength: 2})
        .map((chosen) => answer(id, right, chosen)),
    ),
  fc
    .tuple(fc.constantFrom(...blocks), fc.string({maxLength: 3}))
    .map(([id, text]) => write(id, text)),
  fc.constantFrom('modules/a', 'modules/a/b').map(startPageAgain),
  fc.constant(startAgain),
);

const histories: fc.Arbitrary<Progress> = fc
  .array(
    fc.record({
      edition: fc.constantFrom('1', '2'),
      // The clock may run backwards.
      now: fc.integer({min: 1, max: 12}),
      change: changes,
    }),
    {maxLength: 60},
  )
  .map((steps) =>
    steps.reduce<Progress>(
      (progress, {edition, change, now}) =>
        changed(progress, edition, change, now),
      new Map(),
    ),
  );

const runs = {numRuns: 1500};

describe('a merge', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        expect(writeProgress(mergeProgress(a, b))).toBe(
          writeProgress(mergeProgress(b, a)),
        );
      }),
      runs,
    );
  });

  test('does not depend on the grouping', () => {
    fc.assert(
      fc.property(histories, histories, histories, (a, b, c) => {
        expect(writeProgress(mergeProgress(mergeProgress(a, b), c))).toBe(
          writeProgress(mergeProgress(a, mergeProgress(b, c))),
        );
      }),
      runs,
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const merged = mergeProgress(a, b);
        expect(writeProgress(mergeProgress(a, a))).toBe(writeProgress(a));
        expect(writeProgress(mergeProgress(merged, b))).toBe(
          writeProgress(merged),
        );
      }),
      runs,
    );
  });

  test('says what it changes, and that it changes nothing', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const merged = mergeProgress(a, b);
        expect(differences(merged, mergeProgress(merged, a))).toEqual([]);
      }),
      runs,
    );
  });
});

test('a history is read as it was written', () => {
  fc.assert(
    fc.property(histories, (progress) => {
      expect(readProgress(writeProgress(progress))).toEqual({
        progress,
        skipped: 0,
      });
    }),
    runs,
  );
});

describe('a change', () => {
  test('counts even when the clock runs backwards', () => {
    const done = changed(new Map(), '2', mark('modules/a', true), 1000);
    const undone = changed(done, '2', mark('modules/a', false), 10);
    expect(isDone(progressIn(undone, '2'), 'modules/a')).toBe(false);
    expect(writeProgress(mergeProgress(done, undone))).toBe(
      writeProgress(undone),
    );
  });

  test('keeps the newest answers to a question', () => {
    let progress: Progress = new Map();
    for (let now = 1; now <= answerLimit + 5; now++)
      progress = changed(
        progress,
        '2',
        answer('a#q/x', now % 2 === 0, []),
        now,
      );
    const log = progressIn(progress, '2').answers.get('a#q/x') ?? [];
    expect(log.map(({at}) => at)).toEqual(
      Array.from({length: answerLimit}, (_, index) => answerLimit + 5 - index),
    );
  });

  test('to start again wins over what an older copy remembers, not over what comes after', () => {
    const before = changed(new Map(), '2', mark('modules/a', true), 5000);
    const cleared = changed(before, '2', startAgain, 10);
    const after = changed(cleared, '2', mark('modules/b', true), 20);
    const merged = progressIn(mergeProgress(before, after), '2');
    expect([...merged.marks.keys()]).toEqual(['modules/b']);
    expect(merged.clearedAt).toBe(5000);
  });

  test('to start a page again takes away all of that page and nothing else', () => {
    const page = 'modules/a';
    const before = [
      mark(page, true),
      mark(`${page}#build`, true),
      mark('modules/a/b', true),
      answer(`${page}#q/x`, true, [0]),
      write(`${page}#build`, 'x = 1'),
    ].reduce<Progress>(
      (progress, change) => changed(progress, '2', change, 5000),
      new Map(),
    );
    const cleared = changed(before, '2', startPageAgain(page), 10);
    const later = changed(cleared, '2', write(`${page}#build`, 'x = 2'), 20);
    expect(progressIn(mergeProgress(before, later), '2')).toEqual({
      ...nothingDone,
      clearedPages: new Map([[page, 5000]]),
      marks: new Map([['modules/a/b', {at: 5000, done: true}]]),
      code: new Map([[`${page}#build`, {at: 5001, text: 'x = 2'}]]),
    });
  });

  test('to endless code is none', () => {
    const endless = write('modules/a#build', ' '.repeat(codeLimit + 1));
    expect(endless(nothingDone, 1)).toBe(nothingDone);
  });

  test('of one edition leaves the other alone', () => {
    const progress = changed(new Map(), '1', mark('project/planning', true), 1);
    const cleared = changed(progress, '2', startAgain, 2);
    expect(progressIn(cleared, '1')).toEqual(progressIn(progress, '1'));
  });
});

describe('what is stored', () => {
  const stored = (editions: unknown, more: object = {}): string =>
    JSON.stringify({
      format: 'mlops-course-progress',
      version: formatVersion,
      editions,
      ...more,
    });

  test.each([
    ['an empty text', '', {problem: 'damaged'}],
    ['half a text', '{"format":"mlops-course-prog', {problem: 'damaged'}],
    ['a list', '[]', {problem: 'foreign'}],
    ['nothing', 'null', {problem: 'foreign'}],
    ['a number', '7', {problem: 'foreign'}],
    ['another format', '{"version":2}', {problem: 'foreign'}],
    [
      'a version that is no number',
      '{"format":"mlops-course-progress","version":"2"}',
      {problem: 'foreign'},
    ],
    [
      'a newer version',
      '{"format":"mlops-course-progress","version":4}',
      {problem: 'newer'},
    ],
  ])('may be %s', (_, text, expected) => {
    expect(readProgress(text)).toEqual(expected);
  });

  test('keeps what can be read and counts the rest', () => {
    const read = readProgress(
      stored(
        {
          2: {
            clearedAt: 'yesterday',
            marks: {
              'modules/a': {at: 10, done: true},
              'modules/b': {at: '10', done: true},
              'modules/c': {at: Number.MAX_VALUE, done: true},
              'modules/d': 'done',
              '<script>': {at: 10, done: true},
              constructor: {at: 10, done: true},
            },
            answers: {
              'modules/a#q/x': [
                {at: 10, right: true},
                {at: -1, right: true},
                {at: 12, right: false, chosen: [1, 'two']},
                7,
              ],
              'modules/a#q/y': 'right',
            },
            clearedPages: {'modules/a': 3, 'modules/z': 'today'},
            code: {
              'modules/a#build': {at: 11, text: 'x = 1'},
              'modules/a#count': {at: 11, text: 7},
              'modules/a#long': {at: 11, text: ' '.repeat(codeLimit + 1)},
            },
            stars: 5,
          },
          '../..': {},
          3: [],
        },
        {owner: 'me'},
      ),
    );
    expect(read).toEqual({
      progress: new Map([
        [
          '2',
          {
            ...nothingDone,
            marks: new Map([
              ['modules/a', {at: 10, done: true}],
              ['constructor', {at: 10, done: true}],
            ]),
            answers: new Map([
              [
                'modules/a#q/x',
                [
                  {at: 12, right: false},
                  {at: 10, right: true},
                ],
              ],
            ]),
            clearedPages: new Map([['modules/a', 3]]),
            code: new Map([['modules/a#build', {at: 11, text: 'x = 1'}]]),
          },
        ],
      ]),
      skipped: 15,
    });
  });

  test('cannot reach into the language', () => {
    const text = stored({}).replace(
      '"editions":{}',
      '"editions":{"__proto__":{"marks":{"__proto__":{"at":1,"done":true}}}}',
    );
    expect(() => readProgress(text)).not.toThrow();
    expect(({} as Record<string, unknown>).marks).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => stored(value)),
          fc.jsonValue().map((value) => stored({2: value})),
          fc
            .jsonValue()
            .map((value) => stored({2: {marks: value, answers: value}})),
        ),
        (text) => {
          expect(readProgress(text)).toBeDefined();
          expect(importProgress(text, 1000)).toBeDefined();
        },
      ),
      runs,
    );
  });

  test('may be of the first release', () => {
    const text = readFileSync(
      new URL('fixtures/version-1.json', import.meta.url),
      'utf8',
    );
    const page = 'modules/model-api/rest-contract';
    expect(readProgress(text)).toEqual({
      progress: new Map([
        [
          '2',
          {
            ...nothingDone,
            marks: new Map([
              [page, {at: 1750000000000, done: true}],
              [`${page}#read-the-status`, {at: 1750000060000, done: true}],
            ]),
            answers: new Map([
              [`${page}#rest/put-again`, [{at: 1750000120000, right: false}]],
            ]),
          },
        ],
      ]),
      skipped: 0,
    });
  });

  test('may be of the second release', () => {
    const text = readFileSync(
      new URL('fixtures/version-2.json', import.meta.url),
      'utf8',
    );
    expect(readProgress(text)).toEqual({
      progress: new Map([
        [
          '2',
          {
            ...nothingDone,
            clearedAt: 1749000000000,
            marks: new Map([
              [
                'modules/model-api/rest-contract',
                {at: 1750000000000, done: true},
              ],
            ]),
            answers: new Map([
              [
                'modules/model-api/rest-contract#rest/put-again',
                [{at: 1750000120000, right: false}],
              ],
            ]),
          },
        ],
      ]),
      skipped: 0,
    });
  });

  test('may be of the first release, and damaged', () => {
    expect(
      readProgress(
        '{"format":"mlops-course-progress","version":1,"editions":{"2":{"done":[],"answers":{"a#q/x":3},"new":1},"3":4}}',
      ),
    ).toEqual({
      progress: new Map([['2', nothingDone]]),
      skipped: 4,
    });
  });

  test('follows pages, exercises and questions that were renamed', () => {
    const mark = {at: 10, done: true};
    const read = readProgress(
      stored({
        2: {
          marks: {
            'modules/old': {at: 5, done: false},
            'modules/new': mark,
            'modules/old#build': mark,
          },
          answers: {
            'modules/old#q/x': [{at: 1, right: true}],
            'modules/new#q/x': [{at: 2, right: false}],
          },
        },
        1: {marks: {'modules/old': mark}},
      }),
      {
        2: {
          'modules/old': 'modules/new',
          'modules/old#build': 'modules/b#make',
        },
      },
    );
    expect(read).toEqual({
      skipped: 0,
      progress: new Map([
        ['1', {...nothingDone, marks: new Map([['modules/old', mark]])}],
        [
          '2',
          {
            ...nothingDone,
            marks: new Map([
              ['modules/new', mark],
              ['modules/b#make', mark],
            ]),
            answers: new Map([
              [
                'modules/new#q/x',
                [
                  {at: 2, right: false},
                  {at: 1, right: true},
                ],
              ],
            ]),
          },
        ],
      ]),
    });
  });
});

describe('a file', () => {
  const now = 1_750_000_000_000;
  const far = now + 400 * 86_400_000;

  test('that is too big is not read', () => {
    expect(importProgress(' '.repeat(fileLimit + 1), now)).toEqual({
      problem: 'tooBig',
    });
  });

  test('from the future counts as of today, and clears nothing', () => {
    const future = changed(
      changed(new Map(), '2', startAgain, far),
      '2',
      mark('modules/a', true),
      far + 5,
    );
    expect(importProgress(writeProgress(future), now)).toEqual({
      progress: new Map([
        [
          '2',
          {
            ...nothingDone,
            marks: new Map([['modules/a', {at: now, done: true}]]),
          },
        ],
      ]),
      skipped: 0,
      fromFuture: 2,
    });
  });

  test('of a clock that is a little ahead is taken as it is', () => {
    const ahead = changed(
      new Map(),
      '2',
      mark('modules/a', true),
      now + 60_000,
    );
    expect(importProgress(writeProgress(ahead), now)).toEqual({
      progress: ahead,
      skipped: 0,
      fromFuture: 0,
    });
  });

  test('says in numbers what it would change', () => {
    const here = [
      mark('modules/a', true),
      mark('modules/b#build', true),
      write('modules/b#build', 'x = 1'),
      answer('modules/a#q/x', false, [1]),
    ].reduce<Progress>(
      (progress, change) => changed(progress, '2', change, 10),
      new Map(),
    );
    const file = [
      startAgain,
      mark('modules/c', true),
      mark('modules/d', true),
      write('modules/d#build', 'x = 2'),
      answer('modules/a#q/x', true, [0]),
    ].reduce<Progress>(
      (progress, change) => changed(progress, '2', change, 20),
      new Map(),
    );
    expect(differences(here, mergeProgress(here, file))).toEqual([
      {
        edition: '2',
        pagesDone: 2,
        pagesUndone: 1,
        exercisesDone: 0,
        exercisesUndone: 1,
        answersAdded: 1,
        answersRemoved: 1,
        codeChanged: 1,
        codeRemoved: 1,
      },
    ]);
  });
});
