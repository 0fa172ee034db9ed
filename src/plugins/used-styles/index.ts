import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {usedIn} from './usedIn';
import {usedStyles} from './usedStyles';

/** Where the style sheet lies as it was before, for tests that compare both. */
const wholeSheet = 'used-styles/styles.css';

/**
 * Cuts the style sheet down to what pages and their scripts can use: most of Infima is for pages that no site has at once.
 *
 * It reads the scripts, not the pages: what a page shows, React has to know how to show, so its classes are there. It
 * happens before the sheet gets its hash.
 */
export function usedStylesPlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'used-styles',
    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer || config.mode !== 'production') return {};
      const {Compilation, sources} = currentBundler.instance;
      return {
        plugins: [
          {
            apply: (compiler) => {
              compiler.hooks.thisCompilation.tap(
                'used-styles',
                (compilation) => {
                  compilation.hooks.processAssets.tapPromise(
                    {
                      name: 'used-styles',
                      // Before anything is made small.
                      stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE,
                    },
                    async (assets) => {
                      const textOf = (name: string): string =>
                        String(assets[name]?.source());
                      const names = Object.keys(assets);
                      const used = usedIn(
                        names
                          .filter((name) => name.endsWith('.js'))
                          .map(textOf),
                      );
                      for (const name of names.filter((name) =>
                        /\/styles\.\w+\.css$/.test(name),
                      )) {
                        const sheet = textOf(name);
                        const target = join(generatedFilesDir, wholeSheet);
                        mkdirSync(join(target, '..'), {recursive: true});
                        writeFileSync(target, sheet);
                        compilation.updateAsset(
                          name,
                          new sources.RawSource(await usedStyles(sheet, used)),
                        );
                      }
                    },
                  );
                },
              );
            },
          },
        ],
      };
    },
  };
}
