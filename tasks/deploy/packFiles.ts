import {readdir, readFile, stat, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Bytes of the files that were worth packing. */
export type Packed = {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
};

/** They are packed already. */
const packedKinds = /\.(png|webp|woff2|zip|gz|br)$/;
/** A packet of the network carries so much anyway. */
const leastBytes = 1000;
/** Node packs in four threads. */
const atOnce = 4;

/** Writes `<file>.gz` and `<file>.br` beside each file that becomes a tenth smaller by it, with the file's own time. */
export async function packFiles(
  folder: string,
  brotliQuality: number,
): Promise<Packed> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && !packedKinds.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const total = {files: 0, bytes: 0, gzip: 0, brotli: 0};
  const pack = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const content = await readFile(file);
      if (content.length < leastBytes) continue;
      const [gz, br] = await Promise.all([
        promisify(gzip)(content, {level: 9}),
        promisify(brotliCompress)(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
      ]);
      if (gz.length > 0.9 * content.length) continue;
      await writeBeside(file, {gz, br});
      total.files += 1;
      total.bytes += content.length;
      total.gzip += gz.length;
      total.brotli += br.length;
    }
  };
  await Promise.all(Array.from({length: atOnce}, pack));
  return total;
}

async function writeBeside(
  file: string,
  variants: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const {atime, mtime} = await stat(file);
  for (const [ending, content] of Object.entries(variants)) {
    await writeFile(`${file}.${ending}`, content);
    await utimes(`${file}.${ending}`, atime, mtime);
  }
}
