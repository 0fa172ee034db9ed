import {purposes} from './gzipServer';
import type {BuildMeasure} from './measureBuild';
import type {PageWeight} from './pageWeight';
import type {SamplePage} from './samplePages';
import {formatTable} from './table';

/** The same measure of both sites. */
export type Pair<T> = {readonly ours: T; readonly stock: T};

export type Report = {
  readonly measuredAt: string;
  /** `undefined` for a site that was not built in this run. */
  readonly builds: Pair<BuildMeasure | undefined>;
  readonly pages: readonly WeighedPage[];
};

export type WeighedPage = SamplePage & Pair<PageWeight>;

/**
 * A docs page of a site fresh from `create-docusaurus` with the named search plugin and its six sample pages.
 *
 * Docusaurus lists every page of a site in its script, so the stock site with this course's pages is heavier than that.
 */
const freshPage = {total: 264_000, script: 193_000};

/** Explains where a lesson page is heavier than the same page of the stock site, or than a fresh page; an empty list means nowhere. */
export function weightProblems(pages: readonly WeighedPage[]): string[] {
  return pages
    .filter(({isLesson}) => isLesson)
    .flatMap(({kind, path, ours, stock}) => [
      ...heavier(`${path} (${kind})`, 'in all', ours.total, {
        stock: stock.total,
        fresh: freshPage.total,
      }),
      ...heavier(`${path} (${kind})`, 'of script', ours.byPurpose.script, {
        stock: stock.byPurpose.script,
        fresh: freshPage.script,
      }),
    ]);
}

function heavier(
  page: string,
  what: string,
  ours: number,
  limits: Readonly<Record<'stock' | 'fresh', number>>,
): string[] {
  return (['stock', 'fresh'] as const)
    .filter((peer) => ours > limits[peer])
    .map(
      (peer) =>
        `${page} transfers ${kilobytes(ours)} kB ${what}, the ${peer} page ${kilobytes(limits[peer])} kB. See "transfers" in .cache/bench.json for what to cut.`,
    );
}

/** The report as a person reads it. */
export function formatReport({builds, pages}: Report): string {
  return [
    'Build of everything, both languages, every edition, from an empty bundler cache',
    formatTable([
      ['', 'ours', 'stock', 'ratio'],
      buildRow('time [s]', builds, ({seconds}) => seconds),
      buildRow('pages', builds, (build) => build.pages, 0),
      buildRow(
        'time per page [ms]',
        builds,
        (build) => (1000 * build.seconds) / build.pages,
      ),
      buildRow(
        'peak memory [MB]',
        builds,
        ({peakBytes}) => peakBytes && peakBytes / 1e6,
        0,
      ),
    ]),
    'Time and memory depend on the machine and on what else it does: compare the two columns, not two runs.',
    'Memory is the sum of the resident sets of all processes of the build, sampled ten times a second.',
    '',
    'Page weight [kB, gzipped, without headers; first visit, nothing touched]',
    formatTable([
      ['', 'site', 'total', ...purposes, 'requests'],
      ...pages.flatMap(pageRows),
      [
        'fresh create-docusaurus page',
        '',
        kilobytes(freshPage.total),
        '',
        kilobytes(freshPage.script),
      ],
    ]),
    'Prefetched scripts, for pages that the reader has not opened, are part of the total and not of "script".',
  ].join('\n');
}

function buildRow(
  label: string,
  {ours, stock}: Report['builds'],
  valueOf: (build: BuildMeasure) => number | undefined,
  digits = 1,
): string[] {
  const [a, b] = [ours && valueOf(ours), stock && valueOf(stock)];
  const text = (value: number | undefined) => value?.toFixed(digits) ?? '–';
  const isKnown = a !== undefined && b !== undefined;
  return [label, text(a), text(b), isKnown ? ratio(a, b) : ''];
}

function pageRows({kind, path, ours, stock}: WeighedPage): string[][] {
  const figures = (weight: PageWeight) => [
    weight.total,
    ...purposes.map((purpose) => weight.byPurpose[purpose]),
  ];
  const stockFigures = figures(stock);
  return [
    [kind, 'ours', ...figures(ours).map(kilobytes), String(ours.requests)],
    [
      `  ${path}`,
      'stock',
      ...stockFigures.map(kilobytes),
      String(stock.requests),
    ],
    [
      '',
      'ratio',
      ...figures(ours).map((bytes, i) => ratio(bytes, stockFigures[i] ?? 0)),
      ratio(ours.requests, stock.requests),
    ],
  ];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

const ratio = (ours: number, stock: number) =>
  stock === 0 ? '' : (ours / stock).toFixed(2);
