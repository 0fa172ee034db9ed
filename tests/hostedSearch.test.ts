import type {Config} from '@docusaurus/types';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {hostedSearch} from '../src/plugins/search/hostedSearch';

const settings = {
  ALGOLIA_APP_ID: 'app',
  ALGOLIA_SEARCH_KEY: 'key',
  ALGOLIA_INDEX_NAME: 'index',
} as const;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The site's settings as they are with these in the environment. */
async function configWith(
  environment: Readonly<Record<string, string>>,
): Promise<Config> {
  for (const name of Object.keys(settings))
    vi.stubEnv(name, environment[name] ?? '');
  vi.resetModules();
  return (await import('../docusaurus.config')).default;
}

/** Names of the plugins that are no functions, and of those that are. */
function pluginNames({plugins = []}: Config): unknown[] {
  return plugins.map((plugin) => {
    const [first] = Array.isArray(plugin) ? plugin : [plugin];
    return typeof first === 'function' ? first.name : first;
  });
}

// That such a site builds, and what is in its scripts, is tried every night: tests/search/hostedBuild.ts.
describe('the composed settings of the site', () => {
  test('have the local search, last, and no hosted one without the three settings', async () => {
    const config = await configWith({});
    expect(pluginNames(config).at(-1)).toBe('./src/plugins/search/index.ts');
    expect(pluginNames(config)).not.toContain(hostedSearch.name);
    expect(config.themeConfig).not.toHaveProperty('algolia');
  });

  test('have the hosted search in the place of the local one with them', async () => {
    const config = await configWith(settings);
    expect(pluginNames(config).at(-1)).toBe(hostedSearch.name);
    expect(pluginNames(config)).not.toContain('./src/plugins/search/index.ts');
    expect(config.themeConfig).toMatchObject({
      algolia: {appId: 'app', apiKey: 'key', indexName: 'index'},
    });
  });
});
