import {actionNames} from './firstActions';
import {purposes} from './gzipServer';
import type {BuildMeasure} from './measureBuild';
import type {PageWeight} from './pageWeight';
import type {SamplePage} from './samplePages';
import {siteNames, type BySite, type SiteName} from './sites';
import {formatTable} from './table';
import type {TimedPage} from './timePages';

export type Report = {
  readonly measuredAt: string;
  /** `undefined` for a site that was not built in this run. */
  readonly builds: BySite<BuildMeasure | undefined>;
  readonly pages: readonly WeighedPage[];
  readonly timed: readonly TimedPage[];
};

export type WeighedPage = SamplePage & {readonly weights: BySite<PageWeight>};

/** Explains where a page is heavier than the same text elsewhere; an empty list means nowhere. */
export function weightProblems(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap(({kind, path, weights}) =>
    (['stock', 'starlight'] as const)
      .filter((peer) => weights.ours.total > weights[peer].total)
      .map(
        (peer) =>
          `${path} (${kind}) transfers ${kilobytes(weights.ours.total)} kB, the page of ${peer} ${kilobytes(weights[peer].total)} kB. See "transfers" in .cache/bench.json for what to cut.`,
      ),
  );
}

/** The report as a person reads it: tables of Markdown. */
export function formatReport({builds, pages, timed}: Report): string {
  return [
    'Build of everything, both languages, every edition, from an empty bundler cache. Ours and the stock site draw what peers have not:',
    'course data, a search of two languages, paper.',
    '',
    buildTable(builds),
    '',
    'Page weight [kB, gzipped, without headers; first visit, nothing touched]',
    '',
    ...pages.flatMap((page) => [weightTable(page), '']),
    'A slow phone (4 × slower processor, 1.6 Mbit/s, 150 ms away); medians. Times compare sites of one run, not two runs.',
    '',
    ...timed.flatMap((page) => [timeTable(page), '']),
  ].join('\n');
}

function buildTable(builds: Report['builds']): string {
  const rows: [string, (build: BuildMeasure) => number | undefined, number][] =
    [
      ['time [s]', ({seconds}) => seconds, 1],
      ['processor [s]', ({cpuSeconds}) => cpuSeconds, 1],
      ['pages', (build) => build.pages, 0],
      [
        'processor per page [ms]',
        (build) => (1000 * build.cpuSeconds) / build.pages,
        1,
      ],
      ['peak memory [MB]', ({peakBytes}) => peakBytes && peakBytes / 1e6, 0],
    ];
  return bySite(
    'Build',
    rows.map(([label, valueOf, digits]) => ({
      label,
      digits,
      valueOf: (site) => builds[site] && valueOf(builds[site]),
    })),
  );
}

function weightTable({kind, weights}: WeighedPage): string {
  return bySite(kind, [
    row('total [kB]', (site) => weights[site].total / 1000, 1),
    ...purposes.map((purpose) =>
      row(purpose, (site) => weights[site].byPurpose[purpose] / 1000, 1),
    ),
    row('requests', (site) => weights[site].requests),
  ]);
}

function timeTable({kind, times}: TimedPage): string {
  return bySite(kind, [
    row('FCP [ms]', (site) => times[site].fcpMs),
    row('LCP [ms]', (site) => times[site].lcpMs),
    row('TBT [ms]', (site) => times[site].tbtMs),
    row('CLS', (site) => times[site].cls, 3),
    ...actionNames.map((name) =>
      row(`first action: ${name} [ms]`, (site) => times[site].actionMs[name]),
    ),
  ]);
}

type Row = {
  readonly label: string;
  readonly valueOf: (site: SiteName) => number | undefined;
  readonly digits: number;
};

const row = (label: string, valueOf: Row['valueOf'], digits = 0): Row => ({
  label,
  valueOf,
  digits,
});

/** A row has what each site has, and of the others what share of it ours has. */
function bySite(title: string, rows: readonly Row[]): string {
  return formatTable([
    [title, ...siteNames],
    ...rows.map(({label, valueOf, digits}) => {
      const ours = valueOf('ours');
      return [
        label,
        ...siteNames.map((site) => {
          const value = valueOf(site);
          const share = site === 'ours' ? undefined : ratio(ours, value);
          return text(value, digits) + (share ?? '');
        }),
      ];
    }),
  ]);
}

function text(value: number | undefined, digits: number): string {
  return value === undefined
    ? '–'
    : value === Infinity
      ? 'lost'
      : value.toFixed(digits);
}

function ratio(
  ours: number | undefined,
  theirs: number | undefined,
): string | undefined {
  return ours === undefined || !theirs || !Number.isFinite(theirs)
    ? undefined
    : ` (${(ours / theirs).toFixed(2)})`;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
