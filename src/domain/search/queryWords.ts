import type {Analyser, Analysis} from '../language/analyser';
import {tokenize, type Token} from '../language/tokenize';
import {isForeignStopWord, isStopWord} from './stopWords';
import {joinedOf, leavesOf} from './wordsOf';

/** A word of a query. */
export type QueryWord = {
  /** As typed, cleaned. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The first one is the word itself; for a compound the joined spelling follows. */
  readonly analyses: readonly [Analysis, ...Analysis[]];
  /** The pieces of a compound: they stand for it where it is not found whole. */
  readonly parts: readonly QueryWord[];
  /** „jak”, "what is": weighs little. */
  readonly isStopWord: boolean;
  /** Whether the reader may still be typing it. */
  readonly isOpen: boolean;
  /** Whether it is taken as it is, without guesses. */
  readonly isQuoted: boolean;
};

export type QueryOptions = {
  readonly isOpen?: boolean;
  readonly isQuoted?: boolean;
};

/** Takes a clean query apart. */
export function queryWords(
  query: string,
  {analyse, locale}: Analyser,
  {isOpen = false, isQuoted = false}: QueryOptions = {},
): QueryWord[] {
  const wordOf = (token: Token, isLast: boolean): QueryWord => {
    const analysis = analyse(token.text);
    const joined = joinedOf(token);
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      analyses: joined === undefined ? [analysis] : [analysis, analyse(joined)],
      parts: leavesOf(token)
        .filter(({text}) => text !== token.text)
        .map((part) => wordOf({...part, parts: []}, isLast)),
      isStopWord:
        isStopWord(analysis.form, locale) ||
        (analysis.lemmas.length === 0 &&
          isForeignStopWord(analysis.form, locale)),
      isOpen: isLast,
      isQuoted,
    };
  };
  return tokenize(query).map((token) =>
    wordOf(token, isOpen && token.end === query.length),
  );
}

/** Beside so many words, stop words do not help to find a heading. */
const enoughWords = 2;

const mostWords = 16;

/** Leaves out what would cost a file and say nothing: stop words where others say enough, and what is beyond the cut. */
export function telling(words: readonly QueryWord[]): QueryWord[] {
  const rest = withoutStub(words).filter(({isStopWord}) => !isStopWord);
  const kept = rest.length > enoughWords ? rest : withoutStub(words);
  return kept.slice(0, mostWords);
}

/** A last letter alone begins anything: beside other words it says nothing yet. */
function withoutStub(words: readonly QueryWord[]): readonly QueryWord[] {
  const last = words.at(-1);
  return words.length > 1 &&
    last?.isOpen === true &&
    /^\p{Ll}$/u.test(last.text)
    ? words.slice(0, -1)
    : words;
}
