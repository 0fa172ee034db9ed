import {describe, expect, test} from 'vitest';
import type {PageWeight} from './pageWeight';
import {formatReport, weightProblems, type WeighedPage} from './report';

describe('weightProblems', () => {
  test('says nothing when a lesson weighs as much as the stock page', () => {
    expect(
      weightProblems([lesson(weight(260, 190), weight(260, 190))]),
    ).toEqual([]);
  });

  test('names each measure in which a lesson is heavier', () => {
    expect(
      weightProblems([lesson(weight(262, 192), weight(260, 190))]),
    ).toEqual([
      '/docs/a/ (term) transfers 262.0 kB in all, the stock page 260.0 kB. See "transfers" in .cache/bench.json for what to cut.',
      '/docs/a/ (term) transfers 192.0 kB of script, the stock page 190.0 kB. See "transfers" in .cache/bench.json for what to cut.',
    ]);
  });

  test('names a lesson that is heavier than a fresh page, though lighter than the stock one', () => {
    expect(
      weightProblems([lesson(weight(265, 194), weight(300, 200))]),
    ).toEqual([
      '/docs/a/ (term) transfers 265.0 kB in all, the fresh page 264.0 kB. See "transfers" in .cache/bench.json for what to cut.',
      '/docs/a/ (term) transfers 194.0 kB of script, the fresh page 193.0 kB. See "transfers" in .cache/bench.json for what to cut.',
    ]);
  });

  test('does not hold a landing page against the stock one', () => {
    const landing = lesson(weight(310, 210), weight(300, 200));
    expect(weightProblems([{...landing, isLesson: false}])).toEqual([]);
  });
});

test('a build that this run did not make shows as a dash', () => {
  const report = {
    measuredAt: '2026-01-01T00:00:00.000Z',
    builds: {
      ours: undefined,
      stock: {seconds: 40, pages: 100, peakBytes: 1.5e9},
    },
    pages: [],
  };
  expect(formatReport(report).split('\n').slice(1, 6)).toEqual([
    '                    ours  stock  ratio',
    'time [s]               –   40.0',
    'pages                  –    100',
    'time per page [ms]     –  400.0',
    'peak memory [MB]       –   1500',
  ]);
});

const lesson = (ours: PageWeight, stock: PageWeight): WeighedPage => ({
  kind: 'term',
  path: '/docs/a/',
  isLesson: true,
  limit: 1,
  ours,
  stock,
});

const weight = (totalKb: number, scriptKb: number): PageWeight => ({
  total: totalKb * 1000,
  byPurpose: {
    document: 0,
    script: scriptKb * 1000,
    css: 0,
    font: 0,
    image: 0,
    prefetch: 0,
    other: 0,
  },
  requests: 1,
  transfers: [],
});
