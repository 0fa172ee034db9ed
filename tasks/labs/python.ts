import {spawn} from 'node:child_process';

const oldestPython = [3, 11] as const;
const isWindows = process.platform === 'win32';

/** Ends one lab's run with a sentence that says what to do; the other labs still run. */
export class LabError extends Error {}

export type Python = {
  /** How it is called. */
  readonly command: readonly string[];
  readonly version: string;
};

/**
 * Finds the first Python that is new enough; `PYTHON` in the environment goes before all others.
 *
 * @throws LabError that says what was found and how to get one
 */
export async function findPython(): Promise<Python> {
  const own = process.env.PYTHON;
  const candidates: string[][] = [
    ...(own === undefined || own === '' ? [] : [[own]]),
    ...['3.11', '3.12', '3.13', '3.14'].map((minor) => [`python${minor}`]),
    ['python3'],
    ['python'],
    ...(isWindows ? [['py', '-3']] : []),
  ];
  const found: string[] = [];
  for (const command of candidates) {
    const version = await versionOf(command);
    if (version === undefined) continue;
    if (isNewEnough(version)) return {command, version};
    found.push(`${command.join(' ')} is ${version}`);
  }
  throw new LabError(
    `The labs need Python ${oldestPython.join('.')} or newer; ${found.length > 0 ? found.join(', ') : 'there is none on the PATH'}. ` +
      'Install one (Debian: apt install python3 python3-venv; macOS: brew install python@3.11; Windows: winget install Python.Python.3.11), ' +
      'or name yours: PYTHON=<path to python> npm run test:labs.',
  );
}

async function versionOf(
  command: readonly string[],
): Promise<string | undefined> {
  const code = 'import sys; print("%d.%d.%d" % sys.version_info[:3])';
  const {isDone, output} = await execute([...command, '-c', code], {
    timeoutS: 20,
  });
  const version = output.trim();
  return isDone && /^\d+\.\d+\.\d+$/.test(version) ? version : undefined;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestPython;
  return (
    major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
  );
}

/** The path of a program in a lab's environment. */
export function program(folder: string, name: string): string {
  return isWindows
    ? `${folder}\\.venv\\Scripts\\${name}.exe`
    : `${folder}/.venv/bin/${name}`;
}

/**
 * Runs a program and gives whether it ended well and what it wrote.
 *
 * After `timeoutS` it is interrupted as if by Ctrl+C, so that pytest can stop the servers that it started, and killed
 * ten seconds later.
 */
export function execute(
  [command = '', ...parameters]: readonly string[],
  {
    cwd,
    timeoutS,
    environment = {},
    input = '',
    showsErrors = false,
  }: {
    readonly cwd?: string;
    readonly timeoutS: number;
    readonly environment?: Readonly<Record<string, string>>;
    readonly input?: string;
    /** Lets what it writes to its error stream pass at once, as progress; it is no part of the output then. */
    readonly showsErrors?: boolean;
  },
): Promise<{isDone: boolean; output: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: {...pythonEnvironment(), ...environment},
      stdio: ['pipe', 'pipe', showsErrors ? 'inherit' : 'pipe'],
    });
    // A program that ends early does not read.
    child.stdin?.on('error', () => undefined).end(input);
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', collect);

    const timers = [
      setTimeout(() => {
        collect(`\nStopped after ${timeoutS} s.`);
        child.kill('SIGINT');
      }, timeoutS * 1000),
      setTimeout(() => child.kill('SIGKILL'), (timeoutS + 10) * 1000),
    ];
    const finish = (isDone: boolean): void => {
      timers.forEach(clearTimeout);
      resolve({isDone, output});
    };
    child.on('error', (error) => {
      collect(error.message);
      finish(false);
    });
    child.on('close', (code) => {
      finish(code === 0);
    });
  });
}

/** The environment without what would lead Python to other packages than the lab's. */
function pythonEnvironment(): NodeJS.ProcessEnv {
  const misleading = ['PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV'];
  return {
    ...Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !misleading.includes(name),
      ),
    ),
    PYTHONUTF8: '1',
  };
}
