import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {belongsToLab} from '../../domain/labs/labFiles';
import {
  parseLabSettings,
  settingsFile,
  type LabSettings,
} from '../../domain/labs/labSettings';

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

/** How a lab differs from one that stands alone. */
export function settingsOfLab(folder: string): LabSettings {
  const file = join(folder, settingsFile);
  return parseLabSettings(
    existsSync(file) ? readFileSync(file, 'utf8') : undefined,
  );
}

/** What a reader gets as one folder: the files of a lab and, each below its name, those of the labs that it uses. */
export function filesToHandOut(folder: string): LabFile[] {
  const used = settingsOfLab(folder).uses.flatMap((lab) =>
    filesOfLab(join(dirname(folder), lab)).map(({path, content}) => ({
      path: `${lab}/${path}`,
      content,
    })),
  );
  return [...filesOfLab(folder), ...used];
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
