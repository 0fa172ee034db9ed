import {firstMark, listEnd, longestShared, sectionEnd} from './format';
import type {Lexicon, Paradigm} from './lexicon';

/** Reads what `encodeLexicon` wrote. Bytes that are something else (half a download, an error page) are an error. */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const sections = new TextDecoder().decode(bytes).split(sectionEnd);
  const [endings, stems, numbers, foreign, end] = sections;
  if (
    endings === undefined ||
    stems === undefined ||
    numbers === undefined ||
    foreign === undefined ||
    end !== '' ||
    sections.length !== 5
  )
    throw damaged();
  const paradigms = endings === '' ? [] : endings.split(listEnd).map(paradigm);
  const words = frontDecoded(stems);
  if (words.length !== numbers.length) throw damaged();
  return {
    paradigms,
    entries: words.map((stem, index) => {
      const number = numbers.charCodeAt(index) - 0x20;
      if (paradigms[number] === undefined) throw damaged();
      return {stem, paradigm: number};
    }),
    foreignStems: frontDecoded(foreign),
  };
}

function paradigm(text: string): Paradigm {
  const [first, ...others] = frontDecoded(text);
  if (first === undefined) throw damaged();
  return [first, ...others];
}

function frontDecoded(text: string): string[] {
  const words: string[] = [];
  let previous = '';
  let at = 0;
  while (at < text.length) {
    const shared = text.charCodeAt(at) - firstMark;
    if (shared < 0 || shared > Math.min(longestShared, previous.length))
      throw damaged();
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) >= 0x20) end++;
    previous = previous.slice(0, shared) + text.slice(at + 1, end);
    words.push(previous);
    at = end;
  }
  return words;
}

function damaged(): Error {
  return new Error('This is not a lexicon, or only a part of one.');
}
