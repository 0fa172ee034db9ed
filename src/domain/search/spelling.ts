import {byteReader, byteWriter, commonPrefix} from './bytes';

const magic = 'S1';

/** Packs sorted words into a file. */
export function encodeSpelling(words: readonly string[]): Uint8Array {
  const writer = byteWriter();
  writer.string(magic);
  let before = '';
  for (const word of words) {
    const length = commonPrefix(word, before);
    writer.number(length);
    writer.string(word.slice(length));
    before = word;
  }
  return writer.bytes();
}

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

/** Where a word stands by its end: after all that stand by their beginnings. */
export function byEnd(word: string): string {
  return `~${reversed(word)}`;
}

/** The word that stands somewhere, by its beginning or its end. */
export function wordAt(key: string): string {
  return key.startsWith('~') ? reversed(key.slice(1)) : key;
}

function reversed(word: string): string {
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

/** How many insertions, deletions and substitutions turn one word into the other; no more than a few are counted to the end. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
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
