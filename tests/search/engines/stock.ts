import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Locale} from '../../../src/domain/locale';
import type {Engine} from '../measure';
import {folderOf, pageUrls, type BuiltSite} from './builtSite';

type StockDocument = {readonly u: string; readonly h?: string};

/** The parts of the named plugin that index and search; its package exports none of them. */
type Stock = {
  readonly scanDocuments: (
    documents: readonly {filePath: string; url: string; type: string}[],
  ) => Promise<StockDocument[][]>;
  readonly buildIndex: (
    documents: StockDocument[][],
  ) => {documents: StockDocument[]; index: unknown}[];
  readonly SearchSourceFactory: (options: {
    wrappedIndexes: unknown[];
    removeDefaultStopWordFilter: boolean;
    resultsLimit: number;
    onResults: () => void;
  }) => (
    query: string,
    callback: (results: {document: StockDocument}[]) => void,
  ) => void;
};

const mostResults = 100;

/** `docusaurus-plugin-search-local` as it is shipped, by its own functions. */
export async function stock(site: BuiltSite, locale: Locale): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const library = join(
    import.meta.dirname,
    '../../../node_modules/docusaurus-plugin-search-local/lib',
  );
  const {scanDocuments, buildIndex, SearchSourceFactory} = {
    ...require(join(library, 'server/utils/scanDocuments.js')),
    ...require(join(library, 'server/utils/buildIndex.js')),
    ...require(join(library, 'client/utils/SearchSourceFactory.js')),
  } as Stock;
  const lunr = require('lunr') as {Index: {load: (index: unknown) => unknown}};

  const folder = folderOf(site, locale);
  const urls = await pageUrls(site, locale);
  const documents = await scanDocuments(
    urls.map((url) => ({
      filePath: join(folder, url, 'index.html'),
      url,
      type: url.startsWith('/blog/') ? 'blog' : 'docs',
    })),
  );
  const written = JSON.parse(JSON.stringify(buildIndex(documents))) as {
    documents: StockDocument[];
    index: unknown;
  }[];
  const search = SearchSourceFactory({
    wrappedIndexes: written.map(({documents: own, index}, type) => ({
      type,
      documents: own,
      index: lunr.Index.load(index),
    })),
    removeDefaultStopWordFilter: false,
    resultsLimit: mostResults,
    onResults: () => undefined,
  });
  return {
    name: 'stock plugin',
    search: (query) =>
      new Promise((resolve) => {
        search(query, (results) => {
          resolve([
            ...new Set(results.map(({document: {u, h = ''}}) => u + h)),
          ]);
        });
      }),
  };
}
