import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {execute, LabError, program, type Python} from './python';
import {indented, lastLines, secondsSince} from './report';

const venvCure =
  'On Debian and Ubuntu the module comes with: apt install python3-venv.';
const indexCure =
  'It asks the package index that this machine is configured for: is the network there, and the index complete?';

/**
 * Makes a lab's `.venv` when it is missing, half made, or of another lock, Python or folder (an environment cannot be
 * moved). The stamp that says so is written last.
 *
 * @throws LabError when a step fails
 */
export async function prepareEnvironment(
  folder: string,
  python: Python,
): Promise<void> {
  const lock = readFileSync(join(folder, 'requirements.lock'), 'utf8');
  const stampFile = join(folder, '.venv', 'lock.sha256');
  const stamp = createHash('sha256')
    .update(`${python.version}\n${folder}\n${lock}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('  environment: as the lock says');
    return;
  }

  rmSync(join(folder, '.venv'), {recursive: true, force: true});
  await must('make .venv', [...python.command, '-m', 'venv', '.venv'], folder, {
    cure: venvCure,
  });
  const uv = [await preparedUv(python), 'pip', '--quiet'];
  const target = ['--python', program(folder, 'python')];
  await must(
    'install the locked versions',
    [...uv, 'sync', ...target, '--require-hashes', 'requirements.lock'],
    folder,
    {cure: indexCure},
  );
  if (isPackage(folder))
    await must(
      'install the lab itself',
      [
        ...[...uv, 'install', ...target],
        ...['--no-deps', '--no-build-isolation', '--editable', '.'],
      ],
      folder,
      {cure: 'The lock must hold the build backend that pyproject.toml names.'},
    );
  writeFileSync(stampFile, stamp);
}

/** A lab may have settings for tools only, and nothing to install. */
function isPackage(folder: string): boolean {
  const project = join(folder, 'pyproject.toml');
  return (
    existsSync(project) &&
    /^\[project\]$/m.test(readFileSync(project, 'utf8'))
  );
}

/**
 * Gives the path of uv, which installs a lock in seconds; it has an environment of its own in `.cache`. What a reader's
 * pip makes of the lock is tested apart.
 */
async function preparedUv(python: Python): Promise<string> {
  const folder = resolve('.cache/uv');
  const uv = program(folder, 'uv');
  const lock = resolve('tasks/labs/uv.lock');
  const wanted = /^uv==(\S+)/m.exec(readFileSync(lock, 'utf8'))?.[1] ?? '';
  const {output} = await execute([uv, '--version'], {timeoutS: 20});
  if (output.startsWith(`uv ${wanted} `) || output.trim() === `uv ${wanted}`)
    return uv;
  mkdirSync(folder, {recursive: true});
  await must(
    'make an environment for uv',
    [...python.command, '-m', 'venv', '.venv'],
    folder,
    {cure: venvCure},
  );
  await must(
    'install uv',
    [
      ...[program(folder, 'python'), '-m', 'pip', 'install', '--quiet'],
      ...['--disable-pip-version-check', '--require-hashes', '-r', lock],
    ],
    folder,
    {cure: indexCure},
  );
  return uv;
}

async function must(
  title: string,
  command: readonly string[],
  cwd: string,
  {cure}: {readonly cure: string},
): Promise<void> {
  const started = performance.now();
  const {isDone, output} = await execute(command, {cwd, timeoutS: 900});
  if (!isDone)
    throw new LabError(
      `Could not ${title}. ${cure}\n${indented(lastLines(output, 30))}`,
    );
  console.log(
    `  environment: ${title} (${secondsSince(started).toFixed(1)} s)`,
  );
}
