import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  type Stats,
} from 'node:fs';
import {join} from 'node:path';
import type {Repository} from '../../domain/repository';
import {codeHash} from '../labs/codeHashes';

/** The repository in a folder of this machine. */
export function diskRepository(siteDir: string): Repository {
  const fileAt = (path: string): Stats | undefined => {
    const stats = statSync(join(siteDir, path), {throwIfNoEntry: false});
    return stats?.isFile() ? stats : undefined;
  };
  return {
    textOf: (path) => fileAt(path) && readFileSync(join(siteDir, path), 'utf8'),
    sizeOf: (path) => fileAt(path)?.size,
    filesIn: (folder) =>
      (existsSync(join(siteDir, folder))
        ? readdirSync(join(siteDir, folder), {recursive: true})
        : []
      )
        .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
        .sort(),
    foldersIn: (folder) =>
      readdirSync(join(siteDir, folder), {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
        .sort(),
    hash: codeHash,
  };
}
