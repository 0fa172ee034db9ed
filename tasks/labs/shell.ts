import {randomUUID} from 'node:crypto';
import {execute} from './python';

/** For all commands of a lesson: image builds and downloads are among them. */
const limitS = 900;

/**
 * Runs commands in one bash, one after the other, as they would be pasted.
 *
 * @returns what each wrote, both streams in one; nothing for those after a command that did not end
 */
export async function runInOneShell(
  commands: readonly string[],
  {
    cwd,
    environment,
  }: {
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string>>;
  },
): Promise<string[]> {
  const mark = `[${randomUUID()}]`;
  const script = ['exec 2>&1', ...commands.map((command) => `${command}\necho '${mark}'`)];
  const {output} = await execute(
    // Commands must not read the script, so it is no input.
    ['bash', '--norc', '-c', script.join('\n')],
    {cwd, timeoutS: limitS, environment},
  );
  return output.split(`${mark}\n`).slice(0, -1);
}
