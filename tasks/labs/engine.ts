import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {execute, LabError, program} from './python';
import {secondsSince, type Report} from './report';

/** A bare machine downloads packages and makes images first. */
const startLimitS = 1500;

/**
 * Runs what needs more than Python: a lab with a folder `engine` has a program that starts it, says which variables find
 * it, and stops it, whatever happened in between.
 */
export async function withEngine(
  folder: string,
  report: Report,
  use: (environment: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  if (!hasEngine(folder)) return use({});
  const started = performance.now();
  const {environment, is_new: isNew} = JSON.parse(
    await engine(folder, 'start'),
  ) as {
    readonly environment: Readonly<Record<string, string>>;
    readonly is_new: boolean;
  };
  console.log(`  engine: ready (${secondsSince(started).toFixed(1)} s)`);
  try {
    await use(environment);
  } finally {
    if (isNew) await stop(folder, report);
  }
}

/** Whether the tests of a lab share an engine, and so cannot run side by side. */
export function hasEngine(folder: string): boolean {
  return existsSync(join(folder, 'engine'));
}

async function stop(folder: string, report: Report): Promise<void> {
  const started = performance.now();
  const {isDone, output} = await tryEngine(folder, 'stop');
  report.add('engine stopped', {
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
  return execute([program(folder, 'python'), '-m', 'engine', command], {
    cwd: folder,
    timeoutS: startLimitS,
    ...options,
  });
}
