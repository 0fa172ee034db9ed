import {byteReader, byteWriter, commonPrefix} from './bytes';

const magic = 'S1';

/** Packs words into a file that is sorted by their ends; `words` is sorted by `reversed`. */
export function encodeSpelling(words: readonly string[]): Uint8Array {
  const writer = byteWriter();
  writer.string(magic);
  let before = '';
  for (const word of words) {
    const text = reversed(word);
    const length = commonPrefix(text, before);
    writer.number(length);
    writer.string(text.slice(length));
    before = text;
  }
  return writer.bytes();
}

/** The words with their letters reversed, sorted. */
export function decodeSpelling(bytes: Uint8Array): string[] {
  const {number, string, atEnd} = byteReader(bytes);
  if (string() !== magic) throw new RangeError('Not a list of words.');
  const words: string[] = [];
  let before = '';
  while (!atEnd()) {
    before = before.slice(0, number()) + string();
    words.push(before);
  }
  return words;
}

export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = commonPrefix(a, b);
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length)
    return restA.length > restB.length
      ? restA.slice(1) === restB
      : restB.slice(1) === restA;
  const swapped = restA.slice(1, 2) + restA.slice(0, 1) + restA.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped === restB;
}

/** Every word that is one edit away, spelled with the letters given. For a word of n letters about 55 n. */
export function editsOf(word: string, letters: string): string[] {
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (right !== '') edits.add(left + right.slice(1));
    if (right.length > 1)
      edits.add(left + (right[1] ?? '') + (right[0] ?? '') + right.slice(2));
    for (const letter of letters) {
      edits.add(left + letter + right);
      if (right !== '') edits.add(left + letter + right.slice(1));
    }
  }
  edits.delete(word);
  return [...edits];
}
