import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {fromHtml} from 'hast-util-from-html';
import {toString} from 'hast-util-to-string';
import {comparisonUrl} from '../../domain/course/comparisonUrl';
import {pagesFile} from '../../domain/notFound/pagesFile';
import type {KnownPage} from '../../domain/notFound/nearPages';

/** Lists every page of a language with its title, for the page that stands for a missing one. */
export function notFoundPlugin({baseUrl, siteConfig}: LoadContext): Plugin {
  return {
    name: 'not-found',
    postBuild({outDir, routesPaths}) {
      const pages = routesPaths.flatMap((route): KnownPage[] => {
        const path = `/${route.slice(baseUrl.length)}`;
        const file = join(outDir, path, 'index.html');
        // Nobody looks for the comparison of a page, but for the page.
        if (!existsSync(file) || path.startsWith(comparisonUrl('/'))) return [];
        const title = titleIn(readFileSync(file, 'utf8'));
        return [[path, title.replace(` | ${siteConfig.title}`, '')]];
      });
      writeFileSync(join(outDir, pagesFile), JSON.stringify(pages));
    },
  };
}

function titleIn(html: string): string {
  const [title = ''] = /<title.*?<\/title>/s.exec(html) ?? [];
  return toString(fromHtml(title, {fragment: true}));
}
