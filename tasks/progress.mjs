import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** Says what is being done, on a line of its own. */
export function say(text) {
  console.log(`\n— ${text}`);
}

/** Ends the program with a sentence that says what is wrong and how to mend it. */
export function giveUp(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}

/**
 * Runs a command, showing its output as it comes, and returns whether it succeeded.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string | undefined>>} environment - added to our own
 */
export async function run(command, parameters, environment = {}) {
  const child = spawn(command, parameters, {
    stdio: 'inherit',
    env: {...process.env, ...environment},
    shell: process.platform === 'win32',
  });
  const stop = (signal) => child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = await Promise.race([
    once(child, 'close'),
    once(child, 'error').then(() => [127]),
  ]);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return code === 0;
}

/** Like `run`, but keeps the output: returns it with the verdict and the time in seconds. */
export async function capture(command, parameters, environment = {}) {
  const started = Date.now();
  const child = spawn(command, parameters, {
    env: {...process.env, ...environment},
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [code] = await Promise.race([
    once(child, 'close'),
    once(child, 'error').then(([error]) => {
      output += error.message;
      return [127];
    }),
  ]);
  const seconds = (Date.now() - started) / 1000;
  return {passed: code === 0, output, seconds};
}
