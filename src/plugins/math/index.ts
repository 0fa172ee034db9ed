import {appendFile, cp, mkdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeCommonFonts} from './commonFonts';
import {formulasIn} from './formulasIn';

/** Where KaTeX's style sheet waits to be served, from the repository's root; one of the site's static directories. */
export const mathStaticDirectory = '.docusaurus/math';

/** Serves KaTeX's style sheet and fonts from `/katex/`, outside the bundle: only pages with a formula load them. */
export function mathPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'math',
    async loadContent() {
      const require = createRequire(import.meta.url);
      const dist = dirname(require.resolve('katex/dist/katex.min.css'));
      const target = join(siteDir, mathStaticDirectory, 'katex');
      await mkdir(target, {recursive: true});
      await cp(join(dist, 'katex.min.css'), join(target, 'katex.min.css'));
      await cp(join(dist, 'fonts'), join(target, 'fonts'), {
        recursive: true,
        filter: (path) => !/\.(ttf|woff)$/.test(path),
      });
    },
    async postBuild({outDir, baseUrl, routesPaths}) {
      const characters = new Set<string>();
      const rules = new Set<string>();
      for (const path of routesPaths) {
        const page = join(outDir, path.replace(baseUrl, ''), 'index.html');
        const formulas = formulasIn(
          await readFile(page, 'utf8').catch(() => ''),
        );
        for (const character of formulas.characters) characters.add(character);
        for (const rule of formulas.rules) rules.add(rule);
      }
      const directory = join(outDir, 'katex');
      await writeCommonFonts(directory, characters);
      await appendFile(
        join(directory, 'katex.min.css'),
        [...rules].sort().join(''),
      );
    },
  };
}
