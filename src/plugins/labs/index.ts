import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {archiveUrl, fileUrl} from '../../domain/labs/labFiles';
import {archiveOf} from './archive';
import {filesOfLab, labNames} from './readLab';

/** Where the labs' files and archives wait to be served, from the repository's root; one of the site's static directories. */
export const labsStaticDirectory = '.docusaurus/labs-to-serve';

/** Serves every file of the labs, and each lab as an archive, from `/labs/`. */
export function labsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'labs',
    getPathsToWatch: () => ['labs/*/{src,tests}/**/*', 'labs/*/*.*'],
    async loadContent() {
      const target = join(siteDir, labsStaticDirectory);
      await rm(target, {recursive: true, force: true});
      await mkdir(target, {recursive: true});
      for (const lab of labNames(siteDir)) {
        const files = filesOfLab(join(siteDir, 'labs', lab));
        await write(join(target, archiveUrl(lab)), archiveOf(lab, files));
        for (const {path, content} of files)
          await write(join(target, fileUrl(`labs/${lab}/${path}`)), content);
      }
    },
  };
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
