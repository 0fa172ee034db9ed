import {fileLimit} from './importGrading';
import {formatName, writeGrading} from './gradingFormat';
import type {Grading} from './project';

const prefix = `#${formatName}=`;

/** Projects as the fragment of an address, which browsers send to nobody. */
export async function writeFragment(grading: Grading): Promise<string> {
  const packed = await streamed(
    new TextEncoder().encode(writeGrading(grading)),
    new CompressionStream('deflate-raw'),
    Infinity,
  );
  return prefix + toBase64Url(packed);
}

/** Whether the fragment of an address is one of ours. */
export function isFragment(hash: string): boolean {
  return hash.startsWith(prefix);
}

/** The text in a fragment; `undefined` when it cannot be unpacked. Little can be packed into much: it stops at the limit. */
export async function readFragment(hash: string): Promise<string | undefined> {
  try {
    const packed = fromBase64Url(hash.slice(prefix.length));
    const bytes = await streamed(
      packed,
      new DecompressionStream('deflate-raw'),
      fileLimit,
    );
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

async function streamed(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('Too much in a fragment.');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    all.set(chunk, place);
    place += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  // One by one: a call with every byte as an argument would overflow the stack.
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join(
    '',
  );
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
