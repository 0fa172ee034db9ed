import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {execute, LabError, program} from './python';
import {secondsSince, type Report} from './report';

/** A bare machine downloads packages and makes images first, or compiles Kubernetes. */
const startLimitS = 3000;

/** Names of the Python package that starts what a lab needs: Docker, or a Kubernetes cluster. */
const packages = ['engine', 'cluster'] as const;

/**
 * Runs what needs more than Python: a lab with a folder `engine` or `cluster` has a program that starts it, says which
 * variables find it, and stops it, whatever happened in between.
 */
export async function withEngine(
  folder: string,
  report: Report,
  use: (environment: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  if (engineOf(folder) === undefined) return use({});
  const started = performance.now();
  const {environment, is_new: isNew} = JSON.parse(
    await engine(folder, 'start'),
  ) as {
    readonly environment: Readonly<Record<string, string>>;
    readonly is_new: boolean;
  };
  console.log(`  ${engineOf(folder)}: ready (${secondsSince(started).toFixed(1)} s)`);
  try {
    await use(environment);
  } finally {
    if (isNew) await stop(folder, report);
  }
}

/** The package that a lab has for its engine; the tests of such a lab share it, and so cannot run side by side. */
export function engineOf(folder: string): string | undefined {
  return packages.find((name) => existsSync(join(folder, name)));
}

async function stop(folder: string, report: Report): Promise<void> {
  const started = performance.now();
  const {isDone, output} = await tryEngine(folder, 'stop');
  report.add(`${engineOf(folder)} stopped`, {
    passed: Number(isDone),
    failed: Number(!isDone),
    seconds: secondsSince(started),
    output,
  });
}

async function engine(folder: string, command: string): Promise<string> {
  const {isDone, output} = await tryEngine(folder, command, {
    showsErrors: true,
  });
  if (!isDone)
    throw new LabError(`The engine of ${folder} did not ${command}.${output}`);
  return output;
}

function tryEngine(
  folder: string,
  command: string,
  options: {readonly showsErrors?: boolean} = {},
): Promise<{isDone: boolean; output: string}> {
  const name = engineOf(folder) ?? '';
  return execute([program(folder, 'python'), '-m', name, command], {
    cwd: folder,
    timeoutS: startLimitS,
    ...options,
  });
}
