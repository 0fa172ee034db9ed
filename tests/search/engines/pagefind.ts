import {existsSync} from 'node:fs';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Locale} from '../../../src/domain/locale';
import {listen} from '../../support/listen';
import type {Engine} from '../measure';
import {folderOf, pageUrls, type BuiltSite} from './builtSite';

type SubResult = {
  readonly url: string;
  readonly locations: readonly number[];
};

/** What of Pagefind's Node and browser interfaces is used here. */
type PagefindNode = {
  readonly createIndex: (options: object) => Promise<{
    index: {
      addHTMLFile: (file: {url: string; content: string}) => Promise<unknown>;
      getFiles: () => Promise<{files: {path: string; content: Uint8Array}[]}>;
    };
  }>;
  readonly close: () => Promise<unknown>;
};

type PagefindBrowser = {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    results: {
      data: () => Promise<{url: string; sub_results: readonly SubResult[]}>;
    }[];
  }>;
  readonly destroy: () => Promise<void>;
};

export type Pagefind = Engine & {
  readonly takeBytes: () => number;
  /** Forgets what was fetched; its code counts anew. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const mostPages = 10;

/**
 * Pagefind over the same pages, its browser code run in Node against a local server.
 *
 * It ranks pages; within one, the sections with more hits come first. `undefined` where it is not installed.
 *
 * @param packageFolder - a folder whose `node_modules` has Pagefind
 */
export async function pagefind(
  site: BuiltSite,
  locale: Locale,
  packageFolder: string,
): Promise<Pagefind | undefined> {
  const node = await installed(packageFolder);
  if (node === undefined) return undefined;
  const {index} = await node.createIndex({forceLanguage: locale});
  const folder = folderOf(site, locale);
  for (const url of await pageUrls(site, locale))
    await index.addHTMLFile({
      url,
      content: articleOnly(
        await readFile(join(folder, url, 'index.html'), 'utf8'),
      ),
    });
  const {files} = await index.getFiles();
  await node.close();

  const contents = new Map(files.map(({path, content}) => [path, content]));
  let bytes = 0;
  const {origin, close} = await listen((request, response) => {
    const path = (request.url ?? '').replace(/^\/pagefind\//, '').split('?')[0];
    const content = contents.get(path ?? '');
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    bytes += gzipSync(content).length;
    response.writeHead(200).end(content);
  });

  const script = contents.get('pagefind.js') ?? new Uint8Array();
  const browser = await loadBrowserCode(script, locale);
  const start = async (): Promise<void> => {
    bytes = gzipSync(script).length;
    await browser.options({basePath: `${origin}/pagefind/`, baseUrl: '/'});
    await browser.init();
  };
  await start();
  return {
    name: 'Pagefind',
    search: async (query) => {
      const {results} = await browser.search(query);
      const pages = await Promise.all(
        results.slice(0, mostPages).map(({data}) => data()),
      );
      return pages.flatMap(({sub_results: sections}) =>
        sections
          .toSorted((a, b) => b.locations.length - a.locations.length)
          .map(({url}) => url),
      );
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    restart: async () => {
      await browser.destroy();
      await start();
    },
    close: async () => {
      await browser.destroy();
      await close();
    },
  };
}

async function installed(folder: string): Promise<PagefindNode | undefined> {
  // Its package exports an ES module only, which `require.resolve` does not see.
  const file = resolve(folder, 'node_modules/pagefind/lib/index.js');
  return existsSync(file)
    ? ((await import(pathToFileURL(file).href)) as PagefindNode)
    : undefined;
}

/** Menus and the table of contents stay out, as with any careful installation. */
function articleOnly(html: string): string {
  return html
    .replace('<article', '<article data-pagefind-body')
    .replaceAll(/<a [^>]*class=hash-link[^>]*>.*?<\/a>/gs, '');
}

/** Gives Pagefind the browser objects that it looks at. It would cut its own origin off the addresses of its files. */
async function loadBrowserCode(
  script: Uint8Array,
  locale: Locale,
): Promise<PagefindBrowser> {
  const document = {
    querySelector: () => ({getAttribute: () => locale}),
    currentScript: null,
  };
  const location = {
    origin: 'http://site.invalid',
    href: 'http://site.invalid/',
  };
  Object.assign(globalThis, {document, location, window: {location, document}});
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const file = join(folder, 'pagefind.mjs');
  await writeFile(file, script);
  return (await import(pathToFileURL(file).href)) as PagefindBrowser;
}
