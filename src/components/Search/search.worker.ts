import {sameWord} from '../../domain/language/analyser';
import {fold} from '../../domain/language/fold';
import {cleanQuery} from '../../domain/search/cleanQuery';
import {createHandler, type Handler} from '../../domain/search/handler';
import {openIndex, type FetchFile} from '../../domain/search/indexFiles';
import type {SearchMessage} from '../../domain/search/messages';
import {queryWords} from '../../domain/search/queryWords';
import {mark} from '../../domain/search/snippet';
import type {
  MarkMessage,
  OpenMessage,
  WorkerAnswer,
  WorkerMessage,
} from './workerMessages';

/** A file that has not come by then will not come. */
const patienceMs = 20_000;

let filesOf: (edition: string) => FetchFile;
let handle: Handler;
let newestQuery = 0;

addEventListener('message', ({data}: MessageEvent<WorkerMessage>) => {
  switch (data.type) {
    case 'open':
      open(data);
      break;
    case 'query':
      newestQuery = data.id;
      void answer(data.id, () => search(data));
      break;
    case 'mark':
      void answer(data.id, () => rangesIn(data));
      break;
  }
});

/** An error that nobody foresaw is a failure that can be tried again, too. */
async function answer(
  id: number,
  work: () => Promise<WorkerAnswer | undefined>,
): Promise<void> {
  const result = await work().catch((error: unknown): WorkerAnswer => {
    console.error(error);
    return {type: 'failure', id, reason: 'damaged'};
  });
  if (result !== undefined) postMessage(result);
}

function open({root, isRetry}: OpenMessage): void {
  const files = new Map<string, FetchFile>();
  filesOf = (edition) => {
    const known = files.get(edition);
    if (known !== undefined) return known;
    const fetchFile = remembering(
      `${root}${encodeURIComponent(edition)}/`,
      isRetry ? 'reload' : 'default',
    );
    files.set(edition, fetchFile);
    return fetchFile;
  };
  handle = createHandler({filesOf, now: () => performance.now()});
}

/** Fetches each file once: searching and marking read the same ones. */
function remembering(folder: string, cache: RequestCache): FetchFile {
  const known = new Map<string, Promise<ArrayBuffer>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const file = fetchFile(folder + name, cache);
    known.set(name, file);
    file.catch(() => known.delete(name));
    return file;
  };
}

async function fetchFile(
  address: string,
  cache: RequestCache,
): Promise<ArrayBuffer> {
  const response = await fetch(address, {
    cache,
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

async function search(
  message: SearchMessage,
): Promise<WorkerAnswer | undefined> {
  // Lets the messages in that are waiting: a query that was typed over is not worth its work.
  await new Promise((resolve) => setTimeout(resolve));
  return message.id === newestQuery ? handle(message) : undefined;
}

async function rangesIn({
  id,
  edition,
  query,
  words,
  texts,
}: MarkMessage): Promise<WorkerAnswer> {
  const {analysers} = await openIndex(filesOf(edition));
  const {analyse} = analysers.text;
  const wanted = queryWords(cleanQuery(query).text, analysers.text)
    .filter(({isStopWord}) => !isStopWord)
    .flatMap(({analyses, parts}) => [
      ...analyses,
      ...parts.flatMap((part) => part.analyses),
    ]);
  const known = new Set(words.map(fold));
  const isHit = (word: string): boolean => {
    const analysis = analyse(word);
    return (
      known.has(analysis.form) ||
      wanted.some((one) => sameWord(one, analysis) !== undefined)
    );
  };
  return {
    type: 'marks',
    id,
    ranges: texts.map((text) => mark(text, isHit).ranges),
  };
}
