import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineOf} from './engine';
import {execute, program} from './python';
import {secondsSince, type Report} from './report';

/** Branches included. */
const leastCoveragePercent = 95;

/** The folders of tests that every lab may have, in order: what fails fastest first. */
const dimensions = [
  'correctness',
  'contract',
  'steps',
  'measure',
  'performance',
] as const;

/** Those that measure: nothing else may run beside them. */
const alone: readonly string[] = ['measure', 'performance'];

/** Limits are for what hangs: the machine may be busy. */
type Check = {
  readonly title: string;
  readonly command: readonly string[];
  readonly timeoutS: number;
  /** Where pytest writes its counts, as JUnit's XML. */
  readonly junit?: string;
  /** Where coverage.py writes its totals. */
  readonly coverage?: string;
};

/**
 * Runs everything that a lab has to pass.
 *
 * @param environment - variables that find what the lab needs beside Python
 */
export async function runChecks(
  folder: string,
  environment: Readonly<Record<string, string>>,
  report: Report,
): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), 'labs-'));
  try {
    for (const lanes of stagesOf(folder, checksOf(folder, reports)))
      await Promise.all(
        lanes.map(async (lane) => {
          for (const check of lane)
            await runCheck(check, {folder, reports, environment}, report);
        }),
      );
  } finally {
    rmSync(reports, {recursive: true, force: true});
  }
}

/** Stages that follow each other, each in lanes that run side by side. */
function stagesOf(folder: string, checks: readonly Check[]): Check[][][] {
  const measuring = checks.filter(({title}) => alone.includes(title));
  const others = checks.filter((check) => !measuring.includes(check));
  const isSteps = ({title}: Check) => title === 'steps';
  const lanes =
    engineOf(folder) === undefined
      ? [others.filter(isSteps), others.filter((check) => !isSteps(check))]
      : [others];
  return [lanes, [measuring]];
}

function checksOf(folder: string, reports: string): Check[] {
  const python = [program(folder, 'python'), '-m'];
  const tests = readdirSync(join(folder, 'tests'));
  return [
    {
      title: 'lint',
      timeoutS: 300,
      command: [...python, 'ruff', 'check', '.'],
    },
    {
      title: 'format',
      timeoutS: 300,
      command: [...python, 'ruff', 'format', '--check', '.'],
    },
    {title: 'types', timeoutS: 600, command: [...python, 'mypy']},
    ...dimensions
      .filter((dimension) => tests.includes(dimension))
      .map((dimension) =>
        testsOf(dimension, {
          python,
          reports,
          isMeasured: dimension === 'correctness' && hasCoverage(folder),
        }),
      ),
  ];
}

/** Coverage counts where `pyproject.toml` says of what. */
function hasCoverage(folder: string): boolean {
  const project = join(folder, 'pyproject.toml');
  return (
    existsSync(project) &&
    readFileSync(project, 'utf8').includes('[tool.coverage.run]')
  );
}

function testsOf(
  dimension: (typeof dimensions)[number],
  {
    python,
    reports,
    isMeasured,
  }: {
    readonly python: readonly string[];
    readonly reports: string;
    readonly isMeasured: boolean;
  },
): Check {
  const junit = join(reports, `${dimension}.xml`);
  const pytest = [...python, 'pytest', '--quiet', `--junitxml=${junit}`];
  const coverage = join(reports, 'coverage.json');
  return {
    title: dimension,
    timeoutS: 1500,
    junit,
    ...(isMeasured ? {coverage} : {}),
    command: [
      ...pytest,
      ...(isMeasured
        ? [
            '--cov',
            '--cov-branch',
            `--cov-fail-under=${leastCoveragePercent}`,
            `--cov-report=json:${coverage}`,
            '--cov-report=term-missing:skip-covered',
          ]
        : []),
      `tests/${dimension}`,
    ],
  };
}

async function runCheck(
  {title, command, timeoutS, junit, coverage}: Check,
  {
    folder,
    reports,
    environment,
  }: {
    readonly folder: string;
    readonly reports: string;
    readonly environment: Readonly<Record<string, string>>;
  },
  report: Report,
): Promise<void> {
  const started = performance.now();
  const {isDone, output} = await execute(command, {
    cwd: folder,
    timeoutS,
    // So that coverage.py leaves nothing in the lab.
    environment: {...environment, COVERAGE_FILE: join(reports, 'coverage')},
  });
  const tests = junit === undefined ? undefined : readCounts(junit);
  const failed = tests?.failed ?? 0;
  report.add(title, {
    // A check can fail without a failed test: coverage below the gate, an error while collecting.
    passed: tests?.passed ?? Number(isDone),
    failed: isDone ? failed : Math.max(1, failed),
    seconds: secondsSince(started),
    notes: [
      ...(tests === undefined ? [] : [`${tests.passed} tests`]),
      ...coverageNote(coverage),
      ...(tests?.properties ?? []),
    ],
    output,
  });
}

type Counts = {
  readonly passed: number;
  readonly failed: number;
  /** What tests recorded beside their verdict, as `name: value`. */
  readonly properties: readonly string[];
};

/** Reads pytest's JUnit report; subtests and skipped tests are not counted as passed. */
function readCounts(file: string): Counts | undefined {
  if (!existsSync(file)) return undefined;
  const xml = readFileSync(file, 'utf8');
  const suites = [...xml.matchAll(/<testsuite\b[^>]*>/g)];
  const sumOf = (attribute: string): number =>
    suites
      .map(([tag]) => new RegExp(`\\b${attribute}="(\\d+)"`).exec(tag)?.[1])
      .reduce((sum, count) => sum + Number(count ?? 0), 0);
  const failed = sumOf('failures') + sumOf('errors');
  return {
    failed,
    passed: Math.max(0, sumOf('tests') - failed - sumOf('skipped')),
    properties: [...xml.matchAll(/<property name="([^"]*)" value="([^"]*)"/g)]
      // Hypothesis adds pages of statistics of its own.
      .filter(([, name = '']) => !name.startsWith('hypothesis-'))
      .map(([, name = '', value = '']) => `${name}: ${value}`),
  };
}

function coverageNote(file: string | undefined): string[] {
  if (file === undefined || !existsSync(file)) return [];
  const {totals} = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly totals: {readonly percent_covered: number};
  };
  return [
    `${totals.percent_covered.toFixed(1)} % coverage with branches (at least ${leastCoveragePercent})`,
  ];
}
