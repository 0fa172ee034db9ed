import {createHash} from 'node:crypto';
import {regionNames, regionOf} from '../../domain/labCode/regions';
import {recordFile} from '../../domain/labs/labFiles';
import {codeKey} from '../../domain/labs/labRecord';
import {filesOfLab} from './readLab';

/** Hashes everything in a lab that a lesson can quote: its files and their regions. The record of a green run keeps them. */
export function codeHashes(folder: string): Record<string, string> {
  const files = filesOfLab(folder).filter(({path}) => path !== recordFile);
  return Object.fromEntries(
    files.flatMap(({path, content}) => {
      const source = new TextDecoder().decode(content);
      return [undefined, ...regionNames(source)].flatMap((region) => {
        const code = regionOf(source, region);
        return code === undefined
          ? []
          : [[codeKey(path, region), codeHash(code)]];
      });
    }),
  );
}

/** Short: it tells changed code from unchanged code, it guards nothing. */
export function codeHash(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}
