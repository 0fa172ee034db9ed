import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {leanRoutes} from './leanRoutes';

/**
 * Makes what every page carries about every other page as small as it can be.
 *
 * It concerns the browser's bundle of a production build only. Docusaurus writes the files that are read here before
 * it asks plugins for their bundler settings.
 */
export function leanRoutesPlugin({
  siteDir,
  generatedFilesDir,
}: LoadContext): Plugin {
  return {
    name: 'lean-routes',
    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer || config.mode !== 'production') return {};
      const read = (name: string): string =>
        readFileSync(join(generatedFilesDir, name), 'utf8');
      const target = join(generatedFilesDir, 'lean-routes');
      const lean = leanRoutes({
        routes: read('routes.js'),
        registry: read('registry.js'),
        chunkNames: read('routesChunkNames.json'),
      });
      mkdirSync(target, {recursive: true});
      writeFileSync(join(target, 'routes.js'), lean.routes);
      writeFileSync(join(target, 'registry.js'), lean.registry);
      writeFileSync(join(target, 'routesChunkNames.json'), lean.chunkNames);

      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        mergeStrategy: {plugins: 'replace'},
        // A name beside the hash would need a map from chunks to names in every page.
        // Neighbors get like numbers, which compress well.
        optimization: {chunkIds: 'natural', moduleIds: 'natural'},
        output: {chunkFilename: 'assets/js/[contenthash:10].js'},
        plugins: [
          // It maps names to chunks for prefetching, which the site does not do.
          ...(config.plugins ?? []).filter(
            (plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin',
          ),
          ...['routes.js', 'registry.js', 'routesChunkNames.json'].map(
            (name) =>
              new NormalModuleReplacementPlugin(
                new RegExp(`^@generated/${name.replace(/\.\w+$/, '')}$`),
                join(target, name),
              ),
          ),
          // Docusaurus's client entry asks for it; nothing else has this request.
          new NormalModuleReplacementPlugin(
            /^\.\/docusaurus$/,
            join(siteDir, 'src/clientModules/loadOnHover.ts'),
          ),
        ],
      };
    },
  };
}
