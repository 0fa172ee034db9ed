import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {BuiltSite} from './engines/builtSite';

/** Compressed bytes of the code that a reader's first query loads: the worker, and the dialog or the page that starts it. */
export async function codeBytes({folder}: BuiltSite): Promise<number> {
  const scripts = join(folder, 'assets/js');
  let [worker, starter] = [0, 0];
  for (const name of await readdir(scripts)) {
    // Every page loads the main script already.
    if (!name.endsWith('.js') || name.startsWith('main.')) continue;
    const text = await readFile(join(scripts, name), 'utf8');
    const size = gzipSync(text).length;
    if (text.includes('Not a shard of words.')) worker = size;
    else if (text.includes('new Worker') && text.includes('course.Search.'))
      starter = Math.max(starter, size);
  }
  if (worker === 0 || starter === 0)
    throw new Error(`${scripts}: the code of the search is not there.`);
  return worker + starter;
}
