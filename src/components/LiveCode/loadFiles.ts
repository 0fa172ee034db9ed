import type {PyodideFile} from '../../domain/liveCode/pyodideRelease';

/** What of the browser the loader needs; tests bring their own. */
export type Surroundings = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Missing where the page is not served securely. */
  readonly caches?: Pick<CacheStorage, 'open' | 'keys' | 'delete'> | undefined;
  /** Missing where the page is not served securely. */
  readonly subtle?: Pick<SubtleCrypto, 'digest'> | undefined;
};

type Release = {
  readonly version: string;
  readonly files: readonly PyodideFile[];
};

type FileCache = Pick<Cache, 'match' | 'put' | 'delete'>;

const cachePrefix = 'mlops-course-pyodide-';

/**
 * Gets the files of Pyodide, from the browser's cache where it has them, and keeps what it fetches there.
 *
 * Only a file with the right size and hash is used, wherever it comes from. Caches of other versions are deleted.
 *
 * @param root - address of the folder, with a slash at the end
 * @throws when a file cannot be fetched, or is another one than the build served
 */
export async function loadFiles(
  {version, files}: Release,
  root: string,
  surroundings: Surroundings,
  onProgress: (loaded: number, total: number) => void,
): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const name = cachePrefix + version;
  const cache = await openCache(name, surroundings);
  const total = files.reduce((sum, {bytes}) => sum + bytes, 0);
  const loadedByName = new Map<string, number>();
  const contents = await Promise.all(
    files.map(async (file): Promise<[string, ArrayBuffer]> => {
      const report = (loaded: number): void => {
        loadedByName.set(file.name, loaded);
        onProgress(
          [...loadedByName.values()].reduce((sum, bytes) => sum + bytes, 0),
          total,
        );
      };
      // Languages share what is kept: the key has no base path.
      const key = new URL(`/pyodide/${version}/${file.name}`, root).href;
      const content =
        (await kept(key, file, cache, surroundings)) ??
        (await fetched(root + file.name, file, surroundings, report));
      report(file.bytes);
      await keep(key, content, cache);
      return [file.name, content];
    }),
  );
  return new Map(contents);
}

/** A browser may forbid to keep anything; the files are then fetched every time. */
async function openCache(
  name: string,
  {caches}: Surroundings,
): Promise<FileCache | undefined> {
  try {
    if (caches === undefined) return undefined;
    for (const other of await caches.keys())
      if (other.startsWith(cachePrefix) && other !== name)
        await caches.delete(other);
    return await caches.open(name);
  } catch {
    return undefined;
  }
}

async function kept(
  key: string,
  file: PyodideFile,
  cache: FileCache | undefined,
  surroundings: Surroundings,
): Promise<ArrayBuffer | undefined> {
  try {
    const content = await (await cache?.match(key))?.arrayBuffer();
    if (content === undefined) return undefined;
    if (await isWhole(content, file, surroundings)) return content;
    await cache?.delete(key);
  } catch {
    // Not to be had: it is fetched.
  }
  return undefined;
}

async function keep(
  key: string,
  content: ArrayBuffer,
  cache: FileCache | undefined,
): Promise<void> {
  try {
    if ((await cache?.match(key)) === undefined)
      await cache?.put(key, new Response(content));
  } catch {
    // The browser has no room: it is fetched again next time.
  }
}

async function fetched(
  address: string,
  file: PyodideFile,
  surroundings: Surroundings,
  onBytes: (loaded: number) => void,
): Promise<ArrayBuffer> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await surroundings.fetch(address, {cache});
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const content = await read(response, file.bytes, onBytes);
    if (await isWhole(content, file, surroundings)) return content;
  }
  throw new Error(`${address} is not the file that was built.`);
}

/** Reads no more than a byte over what the file has: more is another file. */
async function read(
  response: Response,
  most: number,
  onBytes: (loaded: number) => void,
): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.arrayBuffer();
  const content = new Uint8Array(most + 1);
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    const part = value.subarray(0, content.length - length);
    content.set(part, length);
    length += part.length;
    onBytes(Math.min(length, most));
    if (length > most) {
      await reader.cancel();
      break;
    }
  }
  return content.buffer.slice(0, length);
}

async function isWhole(
  content: ArrayBuffer,
  {bytes, sha256}: PyodideFile,
  {subtle}: Surroundings,
): Promise<boolean> {
  if (content.byteLength !== bytes) return false;
  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', content));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('') === sha256;
}
