import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changedKeys, undone, written} from './changes';
import {cheapestNext} from './cheapestNext';
import {smallRubric as rubric} from './fixtures/smallRubric';
import {readFragment, writeFragment} from './fragment';
import {formatVersion, writeGrading} from './gradingFormat';
import {fileLimit, importGrading, mergeDifferences} from './importGrading';
import {mergeGrading} from './mergeGrading';
import {
  criterionKey,
  evidenceKey,
  nameKey,
  noteKey,
  pointsKey,
  projectIds,
  projectIn,
  removal,
  roles,
  textLimit,
  type Grading,
  type Project,
  type Role,
  type Value,
} from './project';
import {readGrading} from './readGrading';
import {readPoints} from './readPoints';
import {roleDifferences} from './roleDifferences';
import {stagePoints, standing} from './standing';

type Entry = readonly [string, Value];

const aStage = fc.constantFrom(...rubric.stages);
const aRole = fc.constantFrom(...roles);

const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(aStage, aRole)
    .chain(([{id, points}, role]) =>
      fc.tuple(
        fc.constant(pointsKey(id, role)),
        fc.oneof(fc.constant(null), fc.integer({min: 0, max: points})),
      ),
    ),
  fc.tuple(aStage, aRole, fc.boolean()).chain(([{id, criteria}, role, value]) =>
    fc.tuple(
      fc
        .constantFrom(...criteria)
        .map((criterion) => criterionKey(id, criterion.id, role)),
      fc.constant(value),
    ),
  ),
  fc
    .tuple(aStage, aRole, fc.string())
    .map(([{id}, role, text]): Entry => [noteKey(id, role), text]),
  aStage.map(({id}): Entry => [evidenceKey(id), 'https://example.org/pr/1']),
  fc.string().map((name): Entry => [nameKey, name]),
  fc.constant(removal()),
);

/** Few projects and few moments, so that they collide; the clock may run backwards. */
const gradings: fc.Arbitrary<Grading> = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      entry: entries,
      now: fc.integer({min: 1, max: 12}),
    }),
    {maxLength: 40},
  )
  .map((steps) =>
    steps.reduce<Grading>(
      (grading, {id, entry, now}) => written(grading, id, [entry], now),
      new Map(),
    ),
  );

const projects = gradings.map((grading) => projectIn(grading, 'a'));

const runs = {numRuns: 400};

const text = (grading: Grading): string => writeGrading(grading);

function projectOf(...values: readonly Entry[]): Project {
  return projectIn(written(new Map(), 'a', values, 1), 'a');
}

describe('a merge', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(gradings, gradings, (a, b) => {
        expect(text(mergeGrading(a, b))).toBe(text(mergeGrading(b, a)));
      }),
      runs,
    );
  });

  test('does not depend on the grouping', () => {
    fc.assert(
      fc.property(gradings, gradings, gradings, (a, b, c) => {
        expect(text(mergeGrading(mergeGrading(a, b), c))).toBe(
          text(mergeGrading(a, mergeGrading(b, c))),
        );
      }),
      runs,
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(gradings, gradings, (a, b) => {
        const merged = mergeGrading(a, b);
        expect(text(mergeGrading(merged, b))).toBe(text(merged));
        expect(mergeDifferences(merged, b)).toEqual([]);
      }),
      runs,
    );
  });

  test('says how much it would change', () => {
    const mine = written(new Map(), 'a', [[nameKey, 'Ours']], 1);
    const theirs = written(
      written(mine, 'a', [[pointsKey('plan', 'team'), 4]], 2),
      'b',
      [[nameKey, 'Theirs']],
      2,
    );
    expect(mergeDifferences(mine, theirs)).toEqual([
      {id: 'a', isNew: false, entries: 1},
      {id: 'b', isNew: true, entries: 1},
    ]);
  });
});

describe('points', () => {
  test('stay between nothing and the sum of the stages', () => {
    fc.assert(
      fc.property(projects, aRole, (project, role) => {
        const {points, graded, ticked, criteria} = standing(
          project,
          rubric,
          role,
        );
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(rubric.sum);
        expect(graded).toBeLessThanOrEqual(rubric.stages.length);
        expect(ticked).toBeLessThanOrEqual(criteria);
      }),
      runs,
    );
  });

  test('that are more never lower the total', () => {
    fc.assert(
      fc.property(
        projects,
        aStage,
        aRole,
        fc.nat(20),
        (project, stage, role, more) => {
          const before = stagePoints(project, stage, role) ?? 0;
          const raised = Math.min(stage.points, before + more);
          const after = standing(
            project,
            rubric,
            role,
            new Map([[stage.id, raised]]),
          );
          expect(after.points - standing(project, rubric, role).points).toBe(
            raised - before,
          );
        },
      ),
      runs,
    );
  });

  test('of one role leave those of the other alone', () => {
    fc.assert(
      fc.property(gradings, aStage, (grading, stage) => {
        const after = written(
          grading,
          'a',
          [[pointsKey(stage.id, 'team'), stage.points]],
          99,
        );
        expect(standing(projectIn(after, 'a'), rubric, 'reviewer')).toEqual(
          standing(projectIn(grading, 'a'), rubric, 'reviewer'),
        );
      }),
      runs,
    );
  });

  test('above the maximum do not count', () => {
    const project = projectOf([pointsKey('plan', 'team'), 6]);
    expect(standing(project, rubric, 'team').points).toBe(0);
  });

  test.each<[string, number, ReturnType<typeof readPoints>]>([
    ['', 5, {points: null}],
    [' 4 ', 5, {points: 4}],
    ['0', 5, {points: 0}],
    ['5', 5, {points: 5}],
    ['6', 5, {problem: 'aboveMaximum'}],
    ['-1', 5, {problem: 'negative'}],
    ['2,5', 5, {problem: 'fraction'}],
    ['2.5', 5, {problem: 'fraction'}],
    ['five', 5, {problem: 'noNumber'}],
    ['1e1', 20, {problem: 'noNumber'}],
    ['0x5', 5, {problem: 'noNumber'}],
    ['NaN', 5, {problem: 'noNumber'}],
  ])('"%s" of %i', (written, maximum, expected) => {
    expect(readPoints(written, maximum)).toEqual(expected);
  });
});

describe('the cheapest next points', () => {
  const next = (project: Project, role: Role = 'team') =>
    cheapestNext(project, rubric, role).map(
      ({stage, missing, hours}) => `${stage.id} ${missing} in ${hours}`,
    );

  test('come first, by hours for a point', () => {
    expect(next(projectOf())).toEqual([
      'train 5 in 3',
      'explore 20 in 20',
      'plan 5 in 8',
    ]);
  });

  test('cost less where criteria are ticked, and nothing where all are', () => {
    expect(
      next(
        projectOf(
          [criterionKey('plan', 'goal', 'team'), true],
          [criterionKey('plan', 'backlog', 'team'), true],
          [criterionKey('explore', 'leakage', 'team'), true],
        ),
      ),
    ).toEqual(['plan 5 in 0', 'train 5 in 3', 'explore 20 in 15']);
  });

  test('together with those that are given make the sum', () => {
    fc.assert(
      fc.property(projects, aRole, (project, role) => {
        const missing = cheapestNext(project, rubric, role).reduce(
          (sum, next) => sum + next.missing,
          0,
        );
        expect(missing + standing(project, rubric, role).points).toBe(
          rubric.sum,
        );
      }),
      runs,
    );
  });

  test('are in order', () => {
    fc.assert(
      fc.property(projects, aRole, (project, role) => {
        const prices = cheapestNext(project, rubric, role).map(
          ({hours, missing}) => hours / missing,
        );
        for (const [index, price] of prices.entries())
          expect(price).toBeGreaterThanOrEqual((prices[index - 1] ?? 0) - 1e-9);
      }),
      runs,
    );
  });
});

describe('team and reviewer', () => {
  test('differ only where the reviewer has looked', () => {
    const project = projectOf(
      [pointsKey('plan', 'team'), 5],
      [criterionKey('plan', 'goal', 'team'), true],
      [pointsKey('explore', 'team'), 20],
      [pointsKey('explore', 'reviewer'), 14],
      [criterionKey('explore', 'leakage', 'reviewer'), true],
    );
    expect(
      roleDifferences(project, rubric).map(({stage, ...rest}) => ({
        stage: stage.id,
        ...rest,
      })),
    ).toEqual([
      {
        stage: 'explore',
        team: 20,
        reviewer: 14,
        teamOnly: [],
        reviewerOnly: ['There is a leakage'],
      },
    ]);
  });
});

describe('undo', () => {
  test('brings back what was there', () => {
    fc.assert(
      fc.property(gradings, entries, (before, entry) => {
        const after = written(before, 'a', [entry], 20);
        const back = undone(after, before, after, 21);
        expect(
          changedKeys(projectIn(before, 'a'), projectIn(back, 'a')),
        ).toEqual([]);
      }),
      runs,
    );
  });

  test('leaves what came from elsewhere in the meantime', () => {
    const before = written(new Map(), 'a', [[nameKey, 'Ours']], 1);
    const after = written(
      before,
      'a',
      [
        [pointsKey('plan', 'team'), 4],
        [pointsKey('train', 'team'), 5],
      ],
      2,
    );
    const current = written(
      after,
      'a',
      [
        [pointsKey('plan', 'team'), 3],
        [pointsKey('explore', 'team'), 9],
      ],
      3,
    );
    const {points} = standing(
      projectIn(undone(current, before, after, 4), 'a'),
      rubric,
      'team',
    );
    expect(points).toBe(3 + 9);
  });

  test('survives a merge with a copy that has not heard of it', () => {
    fc.assert(
      fc.property(gradings, entries, (before, entry) => {
        const after = written(before, 'a', [entry], 20);
        const back = undone(after, before, after, 21);
        expect(text(mergeGrading(back, after))).toBe(text(back));
      }),
      runs,
    );
  });
});

describe('a file', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(gradings, (grading) => {
        const read = importGrading(writeGrading(grading, 1), rubric, 100);
        if (!('grading' in read)) throw new Error(read.problem);
        expect(text(read.grading)).toBe(text(grading));
        expect(read.skipped).toBe(0);
      }),
      runs,
    );
  });

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((projects) =>
            JSON.stringify({
              format: 'mlops-course-project',
              version: 1,
              projects,
            }),
          ),
        ),
        (foreign) => {
          importGrading(foreign, rubric, 100);
        },
      ),
      {numRuns: 2000},
    );
  });

  test('that is cut is refused as a whole', () => {
    const whole = text(
      written(new Map(), 'a', [[pointsKey('plan', 'team'), 4]], 1),
    );
    for (let length = 0; length < whole.length; length++)
      expect(importGrading(whole.slice(0, length), rubric, 1)).toEqual({
        problem: 'damaged',
      });
  });

  const file = (project: object, head: object = {}) =>
    JSON.stringify({
      format: 'mlops-course-project',
      version: formatVersion,
      ...head,
      projects: {a: project},
    });

  test.each<[string, string, unknown]>([
    ['something else', '{"format":"other"}', {problem: 'foreign'}],
    [
      'of a later release',
      file({}, {version: formatVersion + 1}),
      {problem: 'newer'},
    ],
    ['too big', ' '.repeat(fileLimit + 1), {problem: 'tooBig'}],
    [
      'with points above the maximum',
      file({'plan/points/team': {at: 1, value: 6}}),
      {problem: 'points', stage: 1, points: 6, maximum: 5},
    ],
  ])('%s is refused', (_, foreign, expected) => {
    expect(importGrading(foreign, rubric, 1)).toEqual(expected);
  });

  test.each<[string, object]>([
    ['negative points', {'plan/points/team': {at: 1, value: -1}}],
    ['half a point', {'plan/points/team': {at: 1, value: 0.5}}],
    ['points as text', {'plan/points/team': {at: 1, value: '5'}}],
    ['a key that nobody knows', {'plan/colour': {at: 1, value: 'red'}}],
    [
      'an address that runs',
      {'plan/evidence': {at: 1, value: 'javascript:alert(1)'}},
    ],
    ['no moment', {'plan/points/team': {value: 1}}],
    [
      'a note without end',
      {'plan/note/team': {at: 1, value: 'x'.repeat(textLimit + 1)}},
    ],
  ])('%s is counted and left out', (_, project) => {
    expect(readGrading(file(project))).toEqual({
      grading: new Map([['a', new Map()]]),
      skipped: 1,
    });
  });

  test('keeps what an older rubric had', () => {
    const project = {'gone/criteria/old/team': {at: 1, value: true}};
    expect(text(importedFrom(file(project)))).toBe(file(project));
  });

  test('cannot outlast the present', () => {
    const project = {name: {at: 8e15, value: 'Future'}};
    const grading = importedFrom(file(project));
    expect(grading.get('a')?.get('name')?.at).toBe(1);
  });
});

function importedFrom(text: string): Grading {
  const read = importGrading(text, rubric, 1);
  if (!('grading' in read)) throw new Error(read.problem);
  return read.grading;
}

describe('an address', () => {
  test('holds a project as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(gradings, async (grading) => {
        const hash = await writeFragment(grading);
        expect(hash).toMatch(/^#mlops-course-project=[\w-]+$/);
        expect(await readFragment(hash)).toBe(text(grading));
      }),
      {numRuns: 60},
    );
  });

  test('that is cut or invented holds nothing', async () => {
    const hash = await writeFragment(
      written(new Map(), 'a', [[nameKey, 'Ours']], 1),
    );
    const texts = await Promise.all(
      [
        hash.slice(0, -4),
        `${hash.slice(0, 30)}%`,
        '#mlops-course-project=',
      ].map(readFragment),
    );
    expect(texts.filter((one) => one?.includes('Ours'))).toEqual([]);
  });

  test('cannot unpack without end', async () => {
    const bomb = await writeFragment(
      new Map([
        ['a', new Map([['name', {at: 1, value: 'x'.repeat(3 * fileLimit)}]])],
      ]),
    );
    expect(bomb.length).toBeLessThan(fileLimit / 10);
    expect(await readFragment(bomb)).toBeUndefined();
  });
});

test('projects are listed by name; a removed one is not', () => {
  const grading = [
    ['b', 'Beta'],
    ['a', 'Alpha'],
    ['c', 'Gone'],
  ].reduce<Grading>(
    (all, [id = '', name = '']) => written(all, id, [[nameKey, name]], 1),
    new Map(),
  );
  expect(projectIds(written(grading, 'c', [removal()], 2))).toEqual(['a', 'b']);
});
