import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {archiveUrl, fileUrl} from '../../domain/labs/labFiles';
import {serveFiles} from '../serveFiles';
import {archiveOf} from './archive';
import {filesOfLab, filesToHandOut, labNames} from './readLab';

/** Where the labs' files and archives wait to be served, from the repository's root; one of the site's static directories. */
export const labsStaticDirectory = '.docusaurus/labs-to-serve';

/** Serves every file of the labs, and each lab as an archive, from `/labs/`. */
export function labsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'labs',
    getPathsToWatch: () => ['labs/*/{dags,engine,measure,notebooks,src,start,steps,tests}/**/*', 'labs/*/*.*'],
    async loadContent() {
      await serveFiles(join(siteDir, labsStaticDirectory), servedFiles(siteDir));
    },
  };
}

/** What the labs offer, by address. */
function servedFiles(siteDir: string): Map<string, Uint8Array> {
  return new Map(
    labNames(siteDir).flatMap((lab) => {
      const folder = join(siteDir, 'labs', lab);
      return [
        [archiveUrl(lab), archiveOf(lab, filesToHandOut(folder))] as const,
        ...filesOfLab(folder).map(
          ({path, content}) =>
            [fileUrl(`labs/${lab}/${path}`), content] as const,
        ),
      ];
    }),
  );
}
