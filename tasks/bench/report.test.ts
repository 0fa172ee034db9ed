import {expect, test} from 'vitest';
import {cpuSecondsIn} from './measureBuild';
import type {PageWeight} from './pageWeight';
import {formatReport, weightProblems, type WeighedPage} from './report';
import {median} from './timePages';

test('a page that weighs as much as elsewhere is no problem', () => {
  expect(
    weightProblems([lesson({ours: 50, stock: 50, starlight: 50})]),
  ).toEqual([]);
});

test('names each site whose page is lighter', () => {
  expect(
    weightProblems([lesson({ours: 52, stock: 51, starlight: 50})]),
  ).toEqual([
    '/docs/a/ (term) transfers 52.0 kB, the page of stock 51.0 kB. See "transfers" in .cache/bench.json for what to cut.',
    '/docs/a/ (term) transfers 52.0 kB, the page of starlight 50.0 kB. See "transfers" in .cache/bench.json for what to cut.',
  ]);
});

test('a row has the value of each site, and our share of it; what is not known is a dash', () => {
  const none = undefined;
  const stock = {seconds: 40, cpuSeconds: 60, pages: 100, peakBytes: 1.5e9};
  const ours = {...stock, seconds: 20, peakBytes: none};
  const text = formatReport({
    measuredAt: '2026-01-01T00:00:00.000Z',
    builds: {ours, stock, starlight: none, material: none},
    pages: [],
    timed: [],
  });
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toEqual([
    '| Build                   |  ours |        stock | starlight | material |',
    '| ----------------------- | ----: | -----------: | --------: | -------: |',
    '| time [s]                |  20.0 |  40.0 (0.50) |         – |        – |',
    '| processor [s]           |  60.0 |  60.0 (1.00) |         – |        – |',
    '| pages                   |   100 |   100 (1.00) |         – |        – |',
    '| processor per page [ms] | 600.0 | 600.0 (1.00) |         – |        – |',
    '| peak memory [MB]        |     – |         1500 |         – |        – |',
  ]);
});

test('an action that is lost more often than not is lost', () => {
  expect(median([1, Infinity, Infinity])).toBe(Infinity);
  expect(median([3, Infinity, 1])).toBe(3);
});

test('the processor’s seconds are those of what the shell started', () => {
  expect(cpuSecondsIn('1m2s\n0m0.01s 0m0.02s\n1m2.50s 0m3.25s\n')).toBe(65.75);
});

const lesson = (
  totals: Readonly<Record<'ours' | 'stock' | 'starlight', number>>,
): WeighedPage => ({
  kind: 'term',
  path: '/docs/a/',
  isLesson: true,
  limit: 1,
  weights: {
    ours: weight(totals.ours),
    stock: weight(totals.stock),
    starlight: weight(totals.starlight),
    material: weight(0),
  },
});

const weight = (totalKb: number): PageWeight => ({
  total: totalKb * 1000,
  byPurpose: {
    document: 0,
    script: 0,
    css: 0,
    font: 0,
    image: 0,
    prefetch: 0,
    other: 0,
  },
  requests: 1,
  transfers: [],
});
