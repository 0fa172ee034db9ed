import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bootWords} from '../../domain/boot/bootWords';
import {defaultLocale, isLocale} from '../../domain/locale';

/** Makes `boot`, the one script of a page that is a document, beside the application: src/boot. */
export function bootPlugin({siteDir, siteStorage, i18n}: LoadContext): Plugin {
  const {currentLocale} = i18n;
  const words =
    bootWords[isLocale(currentLocale) ? currentLocale : defaultLocale];
  return {
    name: 'boot',
    configureWebpack(config, isServer, {currentBundler}) {
      const {DefinePlugin} = currentBundler.instance;
      const plugins = [
        new DefinePlugin({
          BOOT_WORDS: JSON.stringify(words),
          BOOT_NAMESPACE: JSON.stringify(siteStorage.namespace),
        }),
      ];
      // The server for writing loads the application at once.
      if (isServer || config.mode !== 'production') return {plugins};
      return {
        plugins,
        mergeStrategy: {entry: 'replace'},
        // Otherwise rspack would put its name, and what it takes to ask for it, into boot.
        experiments: {rspackFuture: {bundlerInfo: {force: false}}},
        entry: {
          main: config.entry as string,
          // All in one file, and what loads the rest of the application is not in it.
          boot: {import: join(siteDir, 'src/boot/index.ts'), runtime: false},
          card: {
            import: join(siteDir, 'src/boot/card/index.ts'),
            runtime: false,
          },
        },
      };
    },
  };
}
