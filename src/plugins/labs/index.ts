import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {archiveUrl, fileUrl} from '../../domain/labs/labFiles';
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
      const target = join(siteDir, labsStaticDirectory);
      const served = servedFiles(siteDir);
      for (const [url, content] of served)
        await write(join(target, url), content);
      await removeOthers(target, served);
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

/** A file that has left its lab would be served for ever; the rest stays, because a server may be reading it. */
async function removeOthers(
  target: string,
  served: ReadonlyMap<string, unknown>,
): Promise<void> {
  const entries = await readdir(target, {
    recursive: true,
    withFileTypes: true,
  });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(target, path).replaceAll('\\', '/')}`;
    if (!served.has(url)) await rm(path, {force: true});
  }
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
