import {sameWord, type Analyser, type Analysis} from '../language/analyser';
import {tokenize, type Token} from '../language/tokenize';
import type {Localized} from '../locale';

/** A name that the course does not use, and the one that it uses. */
export type Rival = {
  readonly text: string;
  readonly instead: string;
  /** Where the choice is explained: the path of a term, or whose list it is. */
  readonly from: string;
  readonly with?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
};

/** Everyday words that no term of the glossary is about. */
export const everydayRivals: Localized<readonly Rival[]> = {
  pl: [
    {text: 'folder', instead: 'katalog', from: 'everyday words'},
    {
      text: 'model odniesienia',
      instead: 'punkt odniesienia',
      from: 'everyday words',
    },
    {text: 'notebook', instead: 'notatnik', from: 'everyday words'},
  ],
  en: [{text: 'instructor', instead: 'lecturer', from: 'everyday words'}],
};

export type FoundRival = {
  /** As written in the text. */
  readonly found: string;
  readonly rival: Rival;
};

/**
 * Makes a search for rivals in a sentence, whatever their endings: *dziennikiem* for *dziennik*.
 *
 * A rival that stands alone in brackets explains the name before it: „pipeline (potok)”.
 */
export function rivalFinder(
  rivals: readonly Rival[],
  analyser: Analyser,
): (sentence: string) => FoundRival[] {
  const phrase = (text: string) =>
    leaves(tokenize(text)).map((token) => analyser.analyse(token.text));
  const prepared = rivals.map((rival) => ({
    rival,
    words: phrase(rival.text),
    with: rival.with?.map(phrase),
    unless: rival.unless?.map(phrase),
  }));
  return (sentence) => {
    const tokens = leaves(tokenize(sentence));
    const words = tokens.map((token) => analyser.analyse(token.text));
    const has = (wanted: readonly Analysis[]) =>
      placesOf(wanted, words).length > 0;
    return prepared.flatMap(({rival, words: wanted, ...context}) => {
      if (context.with?.some(has) === false) return [];
      if (context.unless?.some(has) === true) return [];
      return placesOf(wanted, words).flatMap((place): FoundRival[] => {
        const start = tokens[place]?.start ?? 0;
        const end = tokens[place + wanted.length - 1]?.end ?? start;
        const explains = sentence[start - 1] === '(' && sentence[end] === ')';
        return explains ? [] : [{found: sentence.slice(start, end), rival}];
      });
    });
  };
}

/** Plain words and the pieces of compounds: *log/dziennik* has two. */
export function leaves(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) =>
    token.parts.length === 0 ? [token] : leaves(token.parts),
  );
}

function placesOf(
  wanted: readonly Analysis[],
  words: readonly Analysis[],
): number[] {
  return words.flatMap((_, place) =>
    wanted.length > 0 &&
    wanted.every((word, index) => {
      const there = words[place + index];
      return there !== undefined && isFormOf(there, word);
    })
      ? [place]
      : [],
  );
}

/** Relatives count only where no dictionary knows the words: *kontraktowy* is no form of *kontrakt*. */
export function isFormOf(a: Analysis, b: Analysis): boolean {
  const match = sameWord(a, b);
  return match === 'stem'
    ? a.lemmas.length === 0 && b.lemmas.length === 0
    : match !== undefined;
}
