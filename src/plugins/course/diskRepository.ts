import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {withLineFeeds, type Repository} from '../../domain/repository';
import {codeHash} from '../labs/codeHashes';

/** The repository in a folder of this machine. */
export function diskRepository(
  siteDir: string,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Repository {
  const sizeOf = (path: string): number | undefined => {
    const stats = statSync(join(siteDir, path), {throwIfNoEntry: false});
    return stats?.isFile() ? stats.size : undefined;
  };
  const entriesIn = (folder: string, recursive: boolean) =>
    existsSync(join(siteDir, folder))
      ? readdirSync(join(siteDir, folder), {recursive, withFileTypes: true})
      : [];
  return {
    textOf: (path) =>
      sizeOf(path) === undefined
        ? undefined
        : withLineFeeds(read(join(siteDir, path))),
    sizeOf,
    filesIn: (folder) =>
      entriesIn(folder, true)
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) =>
          relative(siteDir, join(parentPath, name)).replaceAll('\\', '/'),
        )
        .sort(),
    foldersIn: (folder) =>
      entriesIn(folder, false)
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
        .sort(),
    hash: codeHash,
  };
}
