/**
 * What `npm run bench:serve` runs: a release under 500 connections, then our nginx beside Debian's own configuration, with the
 * files of `build/`.
 *
 * Ends with status 1 when a request failed; times are never a reason to.
 */
import {execFile} from 'node:child_process';
import {chmod, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {freePort, startNginx} from '../../tests/support/nginx';
import {readSteadily, type Readings} from '../../tests/support/steadyReaders';
import {plainNginx} from './plainNginx';
import {
  formatServeReport,
  readWrk,
  type LoadMeasure,
  type ServeReport,
} from './serveReport';
import {mainScript, secondBuild, secondMain} from './secondBuild';
import {prepare} from '../deploy/prepare';

const run = promisify(execFile);
const {values: options} = parseArgs({
  options: {
    build: {type: 'string', default: 'build'},
    connections: {type: 'string', default: '500'},
    /** Seconds for each load. */
    seconds: {type: 'string', default: '5'},
  },
});
const connections = Number(options.connections);

const folder = await mkdtemp(join(tmpdir(), 'bench-serve-'));
// nginx answers as another user than root.
await chmod(folder, 0o755);
try {
  await bench();
} finally {
  await rm(folder, {recursive: true});
}

async function bench(): Promise<void> {
  const port = await freePort();
  const builds = {
    old: options.build,
    new: await secondBuild(options.build, join(folder, 'second')),
  };
  const prepared = async (name: keyof typeof builds): Promise<string> => {
    const target = join(folder, `prepared-${name}`);
    await prepare(builds[name], target, {
      listen: `127.0.0.1:${port}`,
      // The best takes minutes.
      brotliQuality: 5,
    });
    return target;
  };
  const [first, second] = [await prepared('old'), await prepared('new')];
  const prefix = join(folder, 'srv');
  await mkdir(prefix);
  await run('deploy/release.sh', [first, prefix]);
  const nginx = await startNginx(prefix, port);
  try {
    const release = await releaseUnderLoad(port, () =>
      run('deploy/release.sh', [second, prefix]),
    );
    const report: ServeReport = {
      measuredAt: new Date().toISOString(),
      release: {...release, connections},
      loads: await loadsOf(port),
    };
    await mkdir('.cache', {recursive: true});
    await writeFile(
      '.cache/bench-serve.json',
      `${JSON.stringify(report, null, 2)}\n`,
    );
    console.log(formatServeReport(report));
    if (release.failures.length > 0) process.exitCode = 1;
  } finally {
    await nginx.stop();
  }
}

/** Readers of pages and of the scripts that only the old release has, before, through and after the change. */
async function releaseUnderLoad(
  port: number,
  release: () => Promise<unknown>,
): Promise<Readings> {
  const main = await mainScript(options.build);
  const readers = readSteadily({
    port,
    connections,
    paths: [
      '/',
      '/en/',
      '/docs/',
      `/assets/js/${main}`,
      '/katex/katex.min.css',
    ],
    wrongWith: (path, status, body) =>
      status === 200 &&
      (!path.endsWith('/') || body.includes(main) || body.includes(secondMain))
        ? undefined
        : `status ${status}, ${body.length} bytes`,
  });
  await readers.answered(10 * connections);
  await release();
  await readers.answered(20 * connections);
  return readers.stop();
}

async function loadsOf(port: number): Promise<ServeReport['loads']> {
  const plain = await plainNginx(
    join(folder, 'plain'),
    join(folder, 'srv/current/site'),
  );
  const asked = {
    'a page, as browsers ask': {
      path: '/docs/',
      headers: ['-H', 'Accept-Encoding: gzip, deflate, br'],
    },
    'a script, as browsers ask': {
      path: `/assets/js/${secondMain}`,
      headers: ['-H', 'Accept-Encoding: gzip, deflate, br'],
    },
    'a page, not packed': {path: '/docs/', headers: []},
  };
  try {
    const loads = [];
    for (const [what, {path, headers}] of Object.entries(asked))
      loads.push({
        what,
        ours: await load(`http://127.0.0.1:${port}${path}`, headers),
        plain: await load(`http://127.0.0.1:${plain.port}${path}`, headers),
      });
    return loads;
  } finally {
    await plain.stop();
  }
}

async function load(
  url: string,
  headers: readonly string[],
): Promise<LoadMeasure> {
  const {stdout} = await run('wrk', [
    ...['-t', '1', '-c', '100', '-d', `${options.seconds}s`, '--latency'],
    ...headers,
    url,
  ]);
  return readWrk(stdout);
}
