import {createHash} from 'node:crypto';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildLexicon} from '../../domain/language/lexicon/buildLexicon';
import {decodeLexicon} from '../../domain/language/lexicon/decodeLexicon';
import {encodeLexicon} from '../../domain/language/lexicon/encodeLexicon';
import type {Lexicon} from '../../domain/language/lexicon/lexicon';

/**
 * The lexicon of a corpus, from the dictionary in `node_modules`. A build takes about two seconds; the cache, kept by what
 * goes into the lexicon, makes the next one a matter of milliseconds.
 */
export async function polishLexicon(
  vocabulary: Iterable<string>,
  cacheFolder = join('node_modules', '.cache', 'course'),
): Promise<Lexicon> {
  const [aff, dic, code] = await Promise.all([
    readFile(dictionaryFile('index.aff'), 'utf8'),
    readFile(dictionaryFile('index.dic'), 'utf8'),
    languageCode(),
  ]);
  const words = [...new Set(vocabulary)].sort();
  const hash = hashOf([code, aff, dic, ...words]);
  const file = join(cacheFolder, `lexicon-pl-${hash}.bin`);

  const cached = await readCached(file);
  if (cached) return cached;
  const lexicon = buildLexicon({aff, dic, vocabulary: words});
  await writeWhole(file, encodeLexicon(lexicon));
  return lexicon;
}

function dictionaryFile(name: string): string {
  const {resolve} = createRequire(import.meta.url);
  return join(dirname(resolve('dictionary-pl')), name);
}

/** The source of everything a lexicon depends on, so that no one has to remember to clear the cache. */
async function languageCode(): Promise<string> {
  const folder = fileURLToPath(
    new URL('../../domain/language', import.meta.url),
  );
  const files = (await readdir(folder, {recursive: true}))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const texts = await Promise.all(
    files.map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.join('\0');
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** A cache that is missing or damaged is built again. */
async function readCached(file: string): Promise<Lexicon | undefined> {
  try {
    return decodeLexicon(await readFile(file));
  } catch {
    return undefined;
  }
}

/** Two builds may run at once: a reader sees a whole file or none. A folder that cannot be written costs time, not the build. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch {
    await rm(draft, {force: true}).catch(() => undefined);
  }
}
