import type * as Pyodide from 'pyodide';
import {outputLimit} from '../../domain/liveCode/outputLimit';
import {pyodideRelease} from '../../domain/liveCode/pyodideRelease';
import {loadFiles} from './loadFiles';
import runner from './runner.py';
import type {
  RunMessage,
  RunResult,
  WorkerAnswer,
  WorkerMessage,
} from './workerMessages';

/** Runs code; gives the result as JSON. */
type Run = (
  name: string,
  code: string,
  check: string | undefined,
  isFresh: boolean,
  send: (text: string, isCut: boolean) => void,
) => string;

/** Code of a page reaches everything here by Python's `js`, and may break it: what is needed to answer is kept. */
const {parse} = JSON;
const post = postMessage.bind(globalThis);
const end = close.bind(globalThis);

let root = '';
let python: Promise<Run> | undefined;
/** The run that Python is at. */
let running = 0;

addEventListener('message', ({data}: MessageEvent<WorkerMessage>) => {
  if (data.type === 'open') ({root} = data);
  // Only a worker made of a blob is under the policy of its page: Python can ask no other server.
  else if (location.protocol === 'blob:') void answer(data);
  else void handOverScript(data);
});

// A worker that has closed itself says nothing any more, and nobody is told.
globalThis.close = () => {
  say({type: 'failure', id: running, reason: 'broken'});
  end();
};

function say(answer: WorkerAnswer): void {
  post(answer);
}

async function answer(message: RunMessage): Promise<void> {
  const {id, name, code, check, isFresh} = message;
  let run: Run;
  try {
    run = await (python ??= start((loaded, total) => {
      say({type: 'progress', id, loaded, total});
    }));
  } catch (error) {
    console.error(error);
    const reason = error instanceof Unsupported ? 'broken' : 'unreachable';
    say({type: 'failure', id, reason});
    return;
  }
  say({type: 'running', id});
  running = id;
  try {
    const json = run(name, code, check, isFresh, (text, isCut) => {
      say({type: 'output', id, text, isCut});
    });
    const {error, reason} = parse(json) as RunResult;
    say({type: 'result', id, error, reason});
  } catch (error) {
    console.error(error);
    say({type: 'failure', id, reason: 'broken'});
  }
}

/** The files are there, but this browser cannot make Python of them. */
class Unsupported extends Error {}

async function start(
  onProgress: (loaded: number, total: number) => void,
): Promise<Run> {
  const {lock, version} = pyodideRelease;
  const files = await loadFiles(
    pyodideRelease,
    root,
    {
      fetch: fetch.bind(globalThis),
      caches: 'caches' in globalThis ? caches : undefined,
      subtle: 'crypto' in globalThis ? subtleOf(crypto) : undefined,
    },
    onProgress,
  );
  try {
    seemModule();
    serveOnly(files);
    const {loadPyodide} = await importFile<typeof Pyodide>(
      files,
      'pyodide.mjs',
    );
    const {default: createPyodideModule} = await importFile<{
      default: NonNullable<
        Parameters<typeof loadPyodide>[0]
      >['createPyodideModule'];
    }>(files, 'pyodide.asm.mjs');
    const pyodide = await loadPyodide({
      indexURL: root,
      ...(createPyodideModule === undefined ? {} : {createPyodideModule}),
      lockFileContents: JSON.stringify({
        info: {...lock, version},
        packages: {},
      }),
      packageBaseUrl: root,
    });
    const create = pyodide.runPython(runner, {filename: '<runner>'}) as (
      characters: number,
      lines: number,
    ) => Run;
    return create(outputLimit.characters, outputLimit.lines);
  } catch (error) {
    throw new Unsupported('Python does not start.', {cause: error});
  }
}

/**
 * Pyodide refuses a classic worker, which is what the bundler makes, for want of `import()`; browsers have given it
 * to them since. It can go when the bundler makes module workers.
 */
function seemModule(): void {
  Object.defineProperty(globalThis, 'importScripts', {value: undefined});
}

/** Its type does not say that it is missing where the page is not served securely. */
function subtleOf({
  subtle,
}: {
  readonly subtle?: SubtleCrypto;
}): SubtleCrypto | undefined {
  return subtle;
}

/** Imports a file that is here already: the network may be gone. */
async function importFile<Module>(
  files: ReadonlyMap<string, ArrayBuffer>,
  name: string,
): Promise<Module> {
  const blob = new Blob([files.get(name) ?? ''], {type: 'text/javascript'});
  const address = URL.createObjectURL(blob);
  try {
    return (await import(/* webpackIgnore: true */ address)) as Module;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Pyodide fetches its other files by itself. It gets those that are here, and nothing else from anywhere. */
function serveOnly(files: ReadonlyMap<string, ArrayBuffer>): void {
  globalThis.fetch = (request) => {
    const address =
      request instanceof Request ? request.url : new URL(request).href;
    const name = address.startsWith(root) ? address.slice(root.length) : '';
    const content = files.get(name);
    return content === undefined
      ? Promise.reject(new TypeError(`${address} is not served to Python.`))
      : Promise.resolve(new Response(content, {headers: typeOf(name)}));
  };
}

function typeOf(name: string): Record<string, string> {
  return name.endsWith('.wasm') ? {'content-type': 'application/wasm'} : {};
}

/** Gives the page what it makes the worker of in which Python runs. */
async function handOverScript({id}: RunMessage): Promise<void> {
  try {
    const response = await fetch(location.href);
    if (!response.ok) throw new Error(`status ${response.status}`);
    say({type: 'script', script: await response.blob()});
  } catch (error) {
    console.error(error);
    say({type: 'failure', id, reason: 'unreachable'});
  }
}
