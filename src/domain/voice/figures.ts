import type {Locale} from '../locale';
import {listedWords} from './listedWords';
import type {Sentence} from './sentences';

/** How a text reads, in numbers. */
export type Figures = {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly mean: number;
  /** Share of sentences with fewer than eight words, 0–1. */
  readonly shortShare: number;
  /** Listed words in a thousand words. */
  readonly listedRate: number;
};

const short = 8;

export function isShort({words}: Sentence): boolean {
  return words < short;
}

/** A listed word in a sentence. */
export type Listed = {readonly found: string; readonly instead: string};

export function listedIn({ownText}: Sentence, locale: Locale): Listed[] {
  return listedWords[locale].flatMap(({pattern, instead, unless, subjects}) =>
    unless?.test(ownText) === true
      ? []
      : [...ownText.matchAll(pattern)]
          .filter(
            ({0: found, index}) =>
              subjects?.test(around(ownText, index, found.length)) !== true,
          )
          .map(([found]) => ({found, instead})),
  );
}

/** The four words before a place and the one behind it, where a subject of a verb stands. */
function around(text: string, start: number, length: number): string {
  const before = text.slice(0, start).trim().split(/\s+/).slice(-4);
  const behind = text
    .slice(start + length)
    .trim()
    .split(/\s+/)
    .slice(0, 1);
  return [...before, ...behind].join(' ');
}

export function figuresOf(
  sentences: readonly Sentence[],
  locale: Locale,
): Figures {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const listed = sentences.flatMap((sentence) => listedIn(sentence, locale));
  return {
    sentences: sentences.length,
    words,
    mean: share(words, sentences.length),
    shortShare: share(sentences.filter(isShort).length, sentences.length),
    listedRate: 1000 * share(listed.length, words),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
