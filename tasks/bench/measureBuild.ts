import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {treeMemory} from './treeMemory';

/** What it takes to build a site in all its languages, from nothing. */
export type BuildMeasure = {
  readonly seconds: number;
  readonly pages: number;
  /** The highest sum of resident memory over the build's processes; see `treeMemory`. */
  readonly peakBytes: number | undefined;
};

const sampleEveryMs = 100;

/** Builds a site into a folder and measures it. */
export async function measureBuild(
  siteDir: string,
  outDir: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<BuildMeasure> {
  const start = performance.now();
  const peakBytes = await build(siteDir, outDir, environment);
  const seconds = (performance.now() - start) / 1000;
  return {seconds, pages: countPages(outDir), peakBytes};
}

/** Builds a site; the peak memory of its processes. */
function build(
  siteDir: string,
  outDir: string,
  environment: NodeJS.ProcessEnv,
): Promise<number | undefined> {
  const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const child = spawn(
    process.execPath,
    [join(siteDir, docusaurus), 'build', '--out-dir', outDir],
    {
      cwd: siteDir,
      env: {...process.env, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));

  let peakBytes: number | undefined;
  const sampler = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, sampleEveryMs);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampler);
      if (code === 0) resolve(peakBytes);
      else reject(new Error(`The build of ${siteDir} failed.\n${output}`));
    });
  });
}

function countPages(outDir: string): number {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter(
    (file) => file.endsWith('.html'),
  ).length;
}
