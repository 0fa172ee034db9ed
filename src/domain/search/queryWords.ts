import type {Analyser, Analysis} from '../language/analyser';
import {tokenize} from '../language/tokenize';
import {isStopWord} from './stopWords';
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
};

/** Takes a clean query apart. */
export function queryWords(
  query: string,
  {analyse, locale}: Analyser,
  isTyping: boolean,
): QueryWord[] {
  const tokens = tokenize(query);
  const wordOf = (
    token: (typeof tokens)[number],
    isOpen: boolean,
  ): QueryWord => {
    const analysis = analyse(token.text);
    const joined = joinedOf(token);
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      analyses: joined === undefined ? [analysis] : [analysis, analyse(joined)],
      parts: leavesOf(token)
        .filter(({text}) => text !== token.text)
        .map((part) => wordOf({...part, parts: []}, isOpen)),
      isStopWord: isStopWord(analysis.form, locale),
      isOpen,
    };
  };
  return tokens.map((token) =>
    wordOf(token, isTyping && token.end === query.length),
  );
}
