import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {ThemeConfig} from '@docusaurus/preset-classic';
import type {Plugin} from '@docusaurus/types';

/** The settings of Algolia DocSearch; the key is the public one that may only search. */
type HostedSettings = NonNullable<ThemeConfig['algolia']>;

/** Reads the three settings; `undefined` unless all of them are there. */
export function hostedSettings(
  environment: Readonly<Record<string, string | undefined>>,
): HostedSettings | undefined {
  const {ALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY, ALGOLIA_INDEX_NAME} = environment;
  if (!ALGOLIA_APP_ID || !ALGOLIA_SEARCH_KEY || !ALGOLIA_INDEX_NAME)
    return undefined;
  return {
    appId: ALGOLIA_APP_ID,
    apiKey: ALGOLIA_SEARCH_KEY,
    indexName: ALGOLIA_INDEX_NAME,
  };
}

/** Puts the search of Algolia's theme, which the preset brings along, in the place of ours. */
export function hostedSearch(): Plugin {
  const {resolve} = createRequire(import.meta.url);
  const theme = join(
    dirname(resolve('@docusaurus/theme-search-algolia')),
    'theme',
  );
  return {
    name: 'hosted-search',
    configureWebpack: () => ({
      resolve: {
        alias: {
          '@theme/SearchBar': join(theme, 'SearchBar'),
          '@theme/SearchPage': join(theme, 'SearchPage'),
        },
      },
    }),
  };
}
