import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';

/** Writes files by their address into one of the site's static directories, and removes what is no longer among them. */
export async function serveFiles(
  target: string,
  served: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [url, content] of served) await write(join(target, url), content);
  await removeOthers(target, served);
}

/** A file that has left would be served for ever; the rest stays, because a server may be reading it. */
async function removeOthers(
  target: string,
  served: ReadonlyMap<string, unknown>,
): Promise<void> {
  const entries = await readdir(target, {
    recursive: true,
    withFileTypes: true,
  });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(target, path).replaceAll('\\', '/')}`;
    if (!served.has(url)) await rm(path, {force: true});
  }
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
