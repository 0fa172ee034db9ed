import {rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {readmeCommands} from '../../src/domain/labs/readmeCommands';
import {filesOfLab} from '../../src/plugins/labs/readLab';
import {handOut} from './handOut';
import {serveNewerReleases} from './newerReleases';
import {execute, program, type Python} from './python';
import {secondsSince, type Report} from './report';

/**
 * The pip of Python 3.11.0, the oldest that a README admits, and the newest one when this was written. The weekly
 * workflow sets `NEWEST_PIP=pip` to get the newest there is.
 */
const pips = ['pip==22.3', process.env.NEWEST_PIP ?? 'pip==26.3'];

/** Names of packages that the index of the test has in newer releases than the lock: readers come later than we do. */
const renewed = ['coverage', 'fastapi', 'pytest'];

/**
 * Runs the README's first command as a reader would: as it is printed, in a folder that nobody has used, with a space and
 * Polish letters in its name, with an index that has newer releases than the lock.
 *
 * The first pip installs; the others only resolve, which is where a lock that has rotted fails.
 */
export async function testInstall(
  folder: string,
  python: Python,
  report: Report,
): Promise<void> {
  for (const [index, pip] of pips.entries()) {
    const started = performance.now();
    const copy = handOut(folder, 'kurs mlops łąka');
    const releases = await serveNewerReleases(renewed);
    try {
      const {isDone, output} = await install(
        copy,
        python,
        pip,
        releases.url,
        index > 0,
      );
      report.add(`README’s install command with ${pip}`, {
        passed: Number(isDone),
        failed: Number(!isDone),
        seconds: secondsSince(started),
        output,
      });
    } finally {
      await releases.stop();
      rmSync(dirname(copy), {recursive: true, force: true});
    }
  }
}

async function install(
  copy: string,
  python: Python,
  pip: string,
  newerReleases: string,
  onlyResolve: boolean,
): Promise<{isDone: boolean; output: string}> {
  const readme = filesOfLab(copy).find(({path}) => path === 'README.md');
  const [command = ''] = readmeCommands(
    new TextDecoder().decode(readme?.content),
  );
  const [makeEnvironment = '', ...install] = command.split(' && ');
  const inShell = (text: string) =>
    execute(asShellCommand(text), {
      cwd: copy,
      timeoutS: 900,
      environment: {
        PIP_EXTRA_INDEX_URL: newerReleases,
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        ...(onlyResolve ? {PIP_DRY_RUN: '1'} : {}),
      },
    });
  const steps = [
    () => inShell(makeEnvironment.replace('python3', python.command.join(' '))),
    () =>
      execute([program(copy, 'python'), '-m', 'pip', 'install', pip], {
        cwd: copy,
        timeoutS: 300,
      }),
    ...(onlyResolve ? install.slice(0, 1) : install).map(
      (text) => () => inShell(text),
    ),
  ];
  for (const step of steps) {
    const result = await step();
    if (!result.isDone) return result;
  }
  return {isDone: true, output: ''};
}

/** On Windows the README says how its commands change. */
function asShellCommand(text: string): string[] {
  return process.platform === 'win32'
    ? ['cmd', '/c', text.replaceAll('.venv/bin/', '.venv\\Scripts\\')]
    : ['sh', '-c', text];
}
