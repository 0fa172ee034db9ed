import {createHash, webcrypto} from 'node:crypto';
import {expect, test, vi} from 'vitest';
import {loadFiles, type Surroundings} from './loadFiles';

const root = 'https://course.example/en/pyodide/1/';
const text = 'import sys';
const file = {
  name: 'python.zip',
  bytes: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
};
const release = {version: '1', files: [file]};

/** A browser whose network answers with these texts, in turn, and then not at all. */
function browser(...answers: (string | number)[]) {
  const stores = new Map<string, Map<string, ArrayBuffer>>();
  const requests: string[] = [];
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, ArrayBuffer>();
    stores.set(name, store);
    return {
      match: (key: string) => {
        const content = store.get(key);
        return Promise.resolve(content && new Response(content));
      },
      put: async (key: string, response: Response) => {
        store.set(key, await response.arrayBuffer());
      },
      delete: (key: string) => Promise.resolve(store.delete(key)),
    };
  };
  const surroundings: Surroundings = {
    fetch: (address, {cache}) => {
      requests.push(`${cache ?? ''} ${address}`);
      const answer = answers.shift();
      if (answer === undefined) return Promise.reject(new TypeError('offline'));
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('', {status: answer})
          : new Response(answer),
      );
    },
    caches: {
      keys: () => Promise.resolve([...stores.keys()]),
      open: (name) => Promise.resolve(open(name) as unknown as Cache),
      delete: (name) => Promise.resolve(stores.delete(name)),
    },
    subtle: webcrypto.subtle,
  };
  return {surroundings, requests, stores};
}

const load = async (
  surroundings: Surroundings,
  onProgress = vi.fn<(loaded: number, total: number) => void>(),
) => {
  const files = await loadFiles(release, root, surroundings, onProgress);
  return new TextDecoder().decode(files.get(file.name));
};

test('fetches once, then needs no network', async () => {
  const {surroundings, requests} = browser(text);
  expect(await load(surroundings)).toBe(text);
  expect(await load(surroundings)).toBe(text);
  expect(requests).toEqual([`default ${root}python.zip`]);
});

test('says how much of the known total has come', async () => {
  const onProgress = vi.fn<(loaded: number, total: number) => void>();
  await load(browser(text).surroundings, onProgress);
  expect(onProgress.mock.calls.at(-1)).toEqual([file.bytes, file.bytes]);
});

test('shares what is kept between languages', async () => {
  const {surroundings, requests} = browser(text);
  await load(surroundings);
  await loadFiles(
    release,
    'https://course.example/pyodide/1/',
    surroundings,
    vi.fn(),
  );
  expect(requests).toHaveLength(1);
});

test('passes by the HTTP cache when a file is not the one that was built', async () => {
  const {surroundings, requests} = browser('import os.', text);
  expect(await load(surroundings)).toBe(text);
  expect(requests.map((request) => request.split(' ')[0])).toEqual([
    'default',
    'reload',
  ]);
});

test.each<[string, (string | number)[]]>([
  ['is missing', [404]],
  ['is too long', [`${text}!`, `${text}!`]],
  ['is too short', ['import', 'import']],
  ['cannot be fetched', []],
])('refuses a file that %s', async (_, answers) => {
  await expect(load(browser(...answers).surroundings)).rejects.toThrow();
});

test('fetches again what was damaged in the cache', async () => {
  const {surroundings, stores} = browser(text, text);
  await load(surroundings);
  for (const store of stores.values())
    for (const key of store.keys()) store.set(key, new ArrayBuffer(3));
  expect(await load(surroundings)).toBe(text);
});

test('deletes the caches of other versions, and no others', async () => {
  const {surroundings, stores} = browser(text);
  stores.set('mlops-course-pyodide-0', new Map());
  stores.set('somebody-else', new Map());
  await load(surroundings);
  expect([...stores.keys()]).toEqual([
    'somebody-else',
    'mlops-course-pyodide-1',
  ]);
});

test('works where nothing can be kept and hashes cannot be computed', async () => {
  const {surroundings} = browser(text);
  expect(
    await load({...surroundings, caches: undefined, subtle: undefined}),
  ).toBe(text);
});
