import {expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPair,
} from '../../../tests/support/coursePages';
import {lessonPlan} from './lessonPlan';
import {hourProblems} from './rules/hours';

const weekend = (minutes: readonly number[]) =>
  testEdition([
    ...testPair('modules/1-model-api/index.md', {facts: {hours: 4}}),
    ...minutes.flatMap((each, index) =>
      testPair(`modules/1-model-api/0${index + 1}-lesson-${index + 1}.md`, {
        facts: {minutes: each},
      }),
    ),
  ]);

function planOf(minutes: readonly number[]) {
  const [catalogue] = weekend(minutes).catalogues;
  const [module] = catalogue?.modules ?? [];
  if (catalogue === undefined || module === undefined)
    throw new Error('The test course has a weekend.');
  const {halves, ...sums} = lessonPlan(module, catalogue);
  return {
    ...sums,
    halves: halves.map((half) => half.map(({facts}) => facts.minutes)),
  };
}

test.each<[readonly number[], ReturnType<typeof planOf>]>([
  [[], {halves: [[], []], minutes: 0, spare: 240}],
  [
    [60, 30, 30, 60],
    {
      halves: [
        [60, 30],
        [30, 60],
      ],
      minutes: 180,
      spare: 60,
    },
  ],
  [[30, 30, 120], {halves: [[30, 30], [120]], minutes: 180, spare: 60}],
])('divides lessons of %j minutes', (minutes, plan) => {
  expect(planOf(minutes)).toEqual(plan);
});

test('names the weekend whose lessons do not fit, in each language', () => {
  expect(sentences(hourProblems, weekend([200, 90]))).toEqual([
    expect.stringContaining(
      'docs/modules/1-model-api/index.md:',
    ) as unknown as string,
    expect.stringContaining(
      'the lessons take 290 minutes, the weekend has 240. Shorten the "minutes" of its lessons by 50.',
    ) as unknown as string,
  ]);
  expect(sentences(hourProblems, weekend([120, 120]))).toEqual([]);
});
