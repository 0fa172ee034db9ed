// Finds Python and runs programs with it. Plain Node: it runs before anything is installed.

import {spawn} from 'node:child_process';
import {clearTimeout, setTimeout} from 'node:timers';

const OLDEST_PYTHON = [3, 11];
const WINDOWS = process.platform === 'win32';

/** Ends one lab's run with a sentence that says what to do; the other labs still run. */
export class LabError extends Error {}

/** The first Python that is new enough; `PYTHON` in the environment goes before all others. */
export async function findPython() {
  const candidates = [
    ...(process.env.PYTHON ? [[process.env.PYTHON]] : []),
    ...['3.11', '3.12', '3.13', '3.14'].map((minor) => [`python${minor}`]),
    ['python3'],
    ['python'],
    ...(WINDOWS ? [['py', '-3']] : []),
  ];
  const found = [];
  for (const [command, ...before] of candidates) {
    const {code, output} = await execute(
      [
        command,
        ...before,
        '-c',
        'import sys; print("%d.%d.%d" % sys.version_info[:3])',
      ],
      {timeoutS: 20},
    );
    const version = output.trim();
    if (code !== 0 || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    if (isNewEnough(version)) return {command: [command, ...before], version};
    found.push(`${command} is ${version}`);
  }
  throw new LabError(
    `The labs need Python ${OLDEST_PYTHON.join('.')} or newer; ${found.length > 0 ? found.join(', ') : 'there is none on the PATH'}. ` +
      'Install one (Debian: apt install python3 python3-venv; macOS: brew install python@3.11; Windows: winget install Python.Python.3.11), ' +
      'or name yours: PYTHON=<path to python> npm run test:labs.',
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (
    major > OLDEST_PYTHON[0] ||
    (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1])
  );
}

/**
 * Runs a program and gives its exit code and what it wrote.
 *
 * After `timeoutS` it is interrupted as if by Ctrl+C, so that pytest can stop the servers that it started, and killed ten
 * seconds later.
 */
export function execute(
  [command, ...args],
  {cwd, timeoutS, environment = {}, input},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: {...pythonEnvironment(), ...environment},
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A program that ends early does not read.
    child.stdin.on('error', () => undefined).end(input ?? '');
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);

    const timers = [
      setTimeout(() => {
        output += `\nStopped after ${timeoutS} s.`;
        child.kill('SIGINT');
      }, timeoutS * 1000),
      setTimeout(() => child.kill('SIGKILL'), (timeoutS + 10) * 1000),
    ];
    const finish = (code) => {
      timers.forEach(clearTimeout);
      resolve({code, output});
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** The environment without what would lead Python to other packages than the lab's. */
function pythonEnvironment() {
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
