import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {hostedSearch, hostedSettings} from './hostedSearch';

describe('hosted search', () => {
  const all = {
    ALGOLIA_APP_ID: 'app',
    ALGOLIA_SEARCH_KEY: 'key',
    ALGOLIA_INDEX_NAME: 'index',
  };

  test('needs all three settings', () => {
    expect(hostedSettings(all)).toEqual({
      appId: 'app',
      apiKey: 'key',
      indexName: 'index',
    });
    for (const name of Object.keys(all))
      expect(hostedSettings({...all, [name]: ''}), name).toBeUndefined();
  });

  test('leads the theme’s slots to files that exist', () => {
    const config = hostedSearch().configureWebpack as unknown as () => {
      resolve: {alias: Readonly<Record<string, string>>};
    };
    const {alias} = config().resolve;
    expect(Object.keys(alias)).toEqual([
      '@theme/SearchBar',
      '@theme/SearchPage',
    ]);
    for (const path of Object.values(alias))
      expect(existsSync(path), path).toBe(true);
  });
});
