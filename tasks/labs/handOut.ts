import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {filesToHandOut} from '../../src/plugins/labs/readLab';

/** Copies what a reader gets of a lab into a new folder of a name, inside a temporary one. */
export function handOut(folder: string, name: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'labs-')), name);
  for (const {path, content} of filesToHandOut(folder)) {
    mkdirSync(dirname(join(copy, path)), {recursive: true});
    writeFileSync(join(copy, path), content);
  }
  return copy;
}
