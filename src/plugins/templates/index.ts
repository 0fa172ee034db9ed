import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {locales} from '../../domain/locale';
import {
  examplePath,
  templateNames,
  templatePath,
  templatesArchiveUrl,
} from '../../domain/templates/templates';
import {archiveOf} from '../labs/archive';
import {serveFiles} from '../serveFiles';

/** Where the templates wait to be served, from the repository's root; one of the site's static directories. */
export const templatesStaticDirectory = '.docusaurus/templates-to-serve';

/** Serves the templates of the project, filled-in examples, and all of them as one archive, from `/templates/`. */
export function templatesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'templates',
    getPathsToWatch: () => ['templates/**/*.md'],
    async loadContent() {
      await serveFiles(
        join(siteDir, templatesStaticDirectory),
        servedFiles(siteDir),
      );
    },
  };
}

function servedFiles(siteDir: string): Map<string, Uint8Array> {
  const files = locales
    .flatMap((locale) =>
      templateNames.flatMap((name) => [
        templatePath(name, locale),
        examplePath(name, locale),
      ]),
    )
    .map((path) => ({path, content: readFileSync(join(siteDir, path))}));
  const inArchive = files.map(({path, content}) => ({
    path: path.slice('templates/'.length),
    content,
  }));
  return new Map<string, Uint8Array>([
    [templatesArchiveUrl, archiveOf('templates', inArchive)],
    ...files.map(({path, content}) => [`/${path}`, content] as const),
  ]);
}
