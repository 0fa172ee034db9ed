import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Finds an image beside the page that embeds it. */
export function imageBeside(
  name: string,
  from: string,
): {path: string} | undefined {
  const path = join(dirname(from), name);
  return existsSync(path) ? {path} : undefined;
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Reads files of the labs by their path from the repository's root. */
export function labReader(
  siteDir: string,
): (path: string) => string | undefined {
  return (path) => {
    const file = join(siteDir, path);
    return existsSync(file) ? readText(file) : undefined;
  };
}
