import {cp, mkdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {
  pyodideFolder,
  pyodideRelease,
} from '../../domain/liveCode/pyodideRelease';

/** Where Pyodide waits to be served, from the repository's root; one of the site's static directories. */
export const liveCodeStaticDirectory = '.docusaurus/live-code';

const notice = `Pyodide ${pyodideRelease.version}, under the Mozilla Public License 2.0. Its source: https://github.com/pyodide/pyodide
It contains CPython, under the PSF License: https://docs.python.org/3/license.html
`;

/** Serves Pyodide from `/pyodide/<version>/`, outside the bundle: only who runs code loads it. */
export function liveCodePlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'live-code',
    // The worker carries the runner as text; the tests of the lessons run the same file.
    configureWebpack: () => ({
      module: {rules: [{test: /\.py$/, type: 'asset/source'}]},
    }),
    async loadContent() {
      const require = createRequire(import.meta.url);
      const source = dirname(require.resolve('pyodide/package.json'));
      const target = join(siteDir, liveCodeStaticDirectory, pyodideFolder);
      await mkdir(target, {recursive: true});
      for (const {name} of pyodideRelease.files)
        await cp(join(source, name), join(target, name));
      await writeFile(join(target, 'NOTICE.txt'), notice);
    },
  };
}
