import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import MiniSearch from 'minisearch';
import type {Locale} from '../../../src/domain/locale';
import type {Engine} from '../measure';
import {folderOf, pageUrls, type BuiltSite} from './builtSite';

type Section = {
  readonly title: string;
  readonly hash: string;
  readonly content: string;
};

const mostResults = 100;

/** MiniSearch over the sections that the stock plugin finds, with prefixes and a little fuzziness as its manual advises. */
export async function miniSearch(
  site: BuiltSite,
  locale: Locale,
): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const {parse} = require(
    join(
      import.meta.dirname,
      '../../../node_modules/docusaurus-plugin-search-local/lib/server/utils/parse.js',
    ),
  ) as {
    parse: (
      html: string,
      type: string,
      url: string,
    ) => {pageTitle: string; sections: Section[]};
  };
  const index = new MiniSearch({
    fields: ['page', 'title', 'content'],
    searchOptions: {
      boost: {page: 2, title: 3},
      prefix: true,
      fuzzy: 0.2,
    },
  });
  const folder = folderOf(site, locale);
  const seen = new Set<string>();
  for (const url of await pageUrls(site, locale)) {
    const html = await readFile(join(folder, url, 'index.html'), 'utf8');
    const type = url.startsWith('/blog/') ? 'blog' : 'docs';
    const {pageTitle, sections} = parse(html, type, url);
    for (const {title, hash, content} of sections) {
      const id = url + hash;
      if (seen.has(id)) continue;
      seen.add(id);
      index.add({id, page: pageTitle, title, content});
    }
  }
  return {
    name: 'MiniSearch',
    search: (query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, mostResults)
          .map(({id}) => String(id)),
      ),
  };
}
