import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {belongsToLab} from '../../domain/labs/labFiles';

/** A file of a lab: its path inside the lab, with `/`, and what is in it. */
export type LabFile = {readonly path: string; readonly content: Uint8Array};

/** The names of the labs, sorted. */
export function labNames(siteDir: string): string[] {
  return readdirSync(join(siteDir, 'labs'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

/** Every file of a lab, sorted by path; what tools leave behind is none of them. */
export function filesOfLab(folder: string): LabFile[] {
  return pathsIn(folder, '')
    .sort()
    .map((path) => ({path, content: readFileSync(join(folder, path))}));
}

/** Does not even look into folders that do not belong: an environment has ten thousand files. */
function pathsIn(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), {withFileTypes: true})
    .map((entry) => ({entry, path: below + entry.name}))
    .filter(({path}) => belongsToLab(path))
    .flatMap(({entry, path}) =>
      entry.isDirectory() ? pathsIn(folder, `${path}/`) : [path],
    );
}
