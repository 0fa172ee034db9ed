import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {withLineFeeds, type Repository} from '../../domain/repository';
import {codeHash} from '../labs/codeHashes';
import {repositoryOf} from '../site/repository';
import {siteAddresses} from '../site/siteAddresses';

/** The repository in a folder of this machine. */
export function diskRepository(
  siteDir: string,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Repository {
  const sizeOf = (path: string): number | undefined => {
    const stats = statSync(join(siteDir, path), {throwIfNoEntry: false});
    return stats?.isFile() ? stats.size : undefined;
  };
  const entriesIn = (folder: string) =>
    existsSync(join(siteDir, folder))
      ? readdirSync(join(siteDir, folder), {withFileTypes: true})
      : [];
  // Hidden folders are those of tools: an environment of Python has ten thousand files.
  const filesBelow = (folder: string): string[] =>
    entriesIn(folder).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile()) return [path];
      return entry.isDirectory() && !entry.name.startsWith('.')
        ? filesBelow(path)
        : [];
    });
  return {
    textOf: (path) =>
      sizeOf(path) === undefined
        ? undefined
        : withLineFeeds(read(join(siteDir, path))),
    sizeOf,
    filesIn: (folder) => filesBelow(folder).sort(),
    foldersIn: (folder) =>
      entriesIn(folder)
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
        .sort(),
    siteAddresses: siteAddresses(
      repositoryOf(siteDir, process.env),
      process.env,
    ),
    hash: codeHash,
  };
}
