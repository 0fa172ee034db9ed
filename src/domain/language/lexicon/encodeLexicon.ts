import {firstMark, listEnd, longestShared, sectionEnd} from './format';
import type {Lexicon} from './lexicon';

/**
 * Writes a lexicon as text that compresses well: sorted words, each as the number of letters it shares with the one
 * before it and the rest. The same lexicon always gives the same bytes.
 */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  const {paradigms, entries, foreignStems} = lexicon;
  return new TextEncoder().encode(
    [
      paradigms.map(frontCoded).join(listEnd),
      frontCoded(entries.map(({stem}) => stem)),
      entries
        .map(({paradigm}) => String.fromCharCode(0x20 + paradigm))
        .join(''),
      frontCoded(foreignStems),
      '',
    ].join(sectionEnd),
  );
}

function frontCoded(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      const shared = sharedLength(previous, word);
      previous = word;
      return String.fromCharCode(firstMark + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (
    length < longestShared &&
    length < Math.min(a.length, b.length) &&
    a[length] === b[length]
  )
    length++;
  return length;
}
