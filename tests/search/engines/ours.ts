import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Locale} from '../../../src/domain/locale';
import {createHandler, type Handler} from '../../../src/domain/search/handler';
import type {SearchResult} from '../../../src/domain/search/messages';
import type {Engine} from '../measure';
import {type BuiltSite, folderOf} from './builtSite';

export type Ours = Engine & {
  /** Compressed bytes that the engine fetched since it was last asked. */
  readonly takeBytes: () => number;
  /** Milliseconds of the last query, as the worker says. */
  readonly lastTookMs: () => number;
  /** Whether the engine says of itself that it has no good answer. */
  readonly isWeak: (query: string) => Promise<boolean>;
};

/** The site's own search, on its own files, without a browser. */
export function ours(site: BuiltSite, locale: Locale, edition = '2'): Ours {
  const folder = join(
    folderOf({...site, folder: site.indexFolder ?? site.folder}, locale),
    'search',
    edition,
  );
  const fetched: Uint8Array[] = [];
  let tookMs = 0;
  const handle: Handler = createHandler({
    now: () => performance.now(),
    filesOf: () => async (name) => {
      const file = await readFile(join(folder, name));
      fetched.push(file);
      return Uint8Array.from(file).buffer;
    },
  });
  const ask = async (text: string): Promise<SearchResult> => {
    const answer = await handle({
      type: 'query',
      id: 0,
      text,
      edition,
      kinds: [],
      limit: 10,
    });
    if (answer.type === 'failure')
      throw new Error(`The index in ${folder} is ${answer.reason}.`);
    tookMs = answer.tookMs;
    return answer;
  };
  return {
    name: 'ours',
    search: async (query) => {
      const {hits} = await ask(query);
      return hits.map(({url, anchor}) => url + (anchor && `#${anchor}`));
    },
    takeBytes: () => {
      const taken = fetched.splice(0);
      return taken.reduce((sum, file) => sum + gzipSync(file).length, 0);
    },
    lastTookMs: () => tookMs,
    isWeak: async (query) => {
      const {isWeak, total} = await ask(query);
      return isWeak || total === 0;
    },
  };
}
