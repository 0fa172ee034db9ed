import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {headersFile, securityHeaders} from '../../src/domain/security/policy';
import {prepare} from '../deploy/prepare';
import {execute, LabError} from './python';
import {secondsSince, type Report} from './report';

const image = 'course-site-under-test';
/** The lab's stand-in for Debian's image, where none can be pulled. */
const base = 'debian:trixie-slim';
const files = {
  _headers: headersFile('/', securityHeaders()),
  'index.html': '<p>here</p>',
  '404.html': '<p>not here</p>',
  'en/404.html': '<p>not here</p>',
};

/** Builds the site's image on a small site and runs it as deploy/README.md does: read-only, without rights. */
export async function testImage(
  environment: Readonly<Record<string, string>>,
  report: Report,
): Promise<void> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  const docker = async (...parameters: string[]): Promise<string> => {
    const {isDone, output} = await execute(['docker', ...parameters], {
      timeoutS: 900,
      environment,
    });
    if (!isDone)
      throw new LabError(`docker ${parameters.join(' ')}\n${output}`);
    return output.trim();
  };
  try {
    await writeSite(folder);
    await docker(
      ...['build', '--quiet', '--file', 'deploy/Dockerfile', '--tag', image],
      ...['--build-arg', `NODE=${base}`, '--build-arg', `DEBIAN=${base}`],
      ...['--build-context', `prepare=${folder}`, '.'],
    );
    const problems = await problemsOf(docker);
    report.add('the site’s image, read-only', {
      passed: Number(problems.length === 0),
      failed: problems.length,
      seconds: secondsSince(started),
      output: problems.join('\n'),
    });
  } finally {
    rmSync(folder, {recursive: true});
    await docker('image', 'rm', '--force', image);
  }
}

async function writeSite(folder: string): Promise<void> {
  chmodSync(folder, 0o755);
  const build = join(folder, 'build');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(build, name)), {recursive: true});
    writeFileSync(join(build, name), content);
  }
  await prepare(build, join(folder, 'prepared'), {accessLog: '/dev/stdout'});
}

/** A sentence for each thing that is not as deploy/README.md says. */
async function problemsOf(
  docker: (...parameters: string[]) => Promise<string>,
): Promise<string[]> {
  const container = await docker(
    ...['run', '--detach', '--read-only', '--tmpfs', '/srv/run'],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...['--publish', '127.0.0.1::8080', image],
  );
  try {
    const address = await docker('port', container, '8080');
    const found: Readonly<Record<string, unknown>> = {
      health: await statusOf(`http://${address}/healthz`),
      page: await statusOf(`http://${address}/`),
      missing: await statusOf(`http://${address}/en/nothing`),
      user: await docker('exec', container, 'id', '-u'),
      written: await docker(
        ...['exec', container, 'sh', '-c'],
        'touch /srv/x 2>&1 || true',
      ),
    };
    await docker('stop', container);
    const state = ['inspect', container, '--format', '{{.State.ExitCode}}'];
    const due: typeof found = {
      health: 200,
      page: 200,
      missing: 404,
      user: '10001',
      written: "touch: cannot touch '/srv/x': Read-only file system",
      exit: '0',
    };
    const all: typeof found = {...found, exit: await docker(...state)};
    return Object.entries(due)
      .filter(([name, value]) => all[name] !== value)
      .map(
        ([name, value]) =>
          `${name}: ${String(all[name])} instead of ${String(value)}`,
      );
  } finally {
    await docker('rm', '--force', container);
  }
}

/** Asks until the server listens. */
async function statusOf(url: string): Promise<number> {
  for (let tries = 100; ; tries -= 1)
    try {
      const {status} = await fetch(url);
      return status;
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
