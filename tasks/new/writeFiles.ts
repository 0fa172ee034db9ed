import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** Something that the author of the command can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name: the loader of TypeScript may give a command and its parts a copy of the class each. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/**
 * Writes all files, or none when one of them exists.
 *
 * @throws UsageError when a file exists
 */
export function writeNewFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const existing = [...files.keys()].find((path) => existsSync(path));
  if (existing !== undefined)
    throw new UsageError(`${existing} exists. Choose another id, or edit it.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
}
