import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {treeMemory} from './treeMemory';

export type BuildCommand = {
  readonly folder: string;
  /** A program and what it is given. */
  readonly words: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
};

/** What it takes to build a site in all its languages, from nothing. */
export type BuildMeasure = {
  readonly seconds: number;
  /** Of all processors together. */
  readonly cpuSeconds: number;
  readonly pages: number;
  /** The highest sum of resident memory over the build's processes; see `treeMemory`. */
  readonly peakBytes: number | undefined;
};

const sampleEveryMs = 100;

/** The shell says last what the processor has done for itself and for what it started. */
const timed = '"$@"; status=$?; times; exit $status';

/**
 * Builds a site and measures it.
 *
 * @param outDir - the folder that the command writes pages into
 */
export async function measureBuild(
  command: BuildCommand,
  outDir: string,
): Promise<BuildMeasure> {
  const start = performance.now();
  const {output, peakBytes} = await build(command);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: cpuSecondsIn(output),
    pages: countPages(outDir),
    peakBytes,
  };
}

/** Runs a build; what it printed, and the peak memory of its processes. */
function build({
  folder,
  words,
  environment,
}: BuildCommand): Promise<{output: string; peakBytes: number | undefined}> {
  const child = spawn('sh', ['-c', timed, 'sh', ...words], {
    cwd: folder,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));

  let peakBytes: number | undefined;
  const sampler = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, sampleEveryMs);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampler);
      if (code === 0) resolve({output, peakBytes});
      else
        reject(
          new Error(
            `${words.join(' ')} failed in ${folder}.\n${output}${errors}`,
          ),
        );
    });
  });
}

/** Reads the last line of `times`: user and system seconds of what the shell started. */
export function cpuSecondsIn(output: string): number {
  const spans = [...output.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  return spans.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

function countPages(outDir: string): number {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter(
    (file) => file.endsWith('.html'),
  ).length;
}
