import {zipSync} from 'fflate';
import type {LabFile} from './readLab';

/** Every entry has the earliest time that the format knows, as files have in no repository. */
const mtime = new Date(1980, 0, 1);

/**
 * Packs a lab into a ZIP archive, under a folder of its name.
 *
 * The same files give the same bytes: order and times do not depend on the machine.
 */
export function archiveOf(
  lab: string,
  files: readonly LabFile[],
): Uint8Array {
  const entries = files.map(
    ({path, content}) => [`${lab}/${path}`, content] as const,
  );
  return zipSync(Object.fromEntries(entries), {level: 9, mtime});
}
