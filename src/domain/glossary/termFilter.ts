import {sameWord, type Analyser, type Analysis} from '../language/analyser';
import type {Lexicon} from '../language/lexicon/lexicon';
import {tokenize, type Token} from '../language/tokenize';
import {locales, type Locale, type Localized} from '../locale';
import {cleanQuery} from '../search/cleanQuery';

/** Everything that the terms are called, by id: titles, names and aliases, in both languages. */
export type NamesOfTerms = Readonly<
  Record<string, Localized<readonly string[]>>
>;

/** What the filter of the glossary's index needs, for all editions. Written and read by the same build. */
export type TermNamesFile = {
  /** Of the Polish names. */
  readonly lexicon: Lexicon;
  readonly editions: Readonly<Record<string, NamesOfTerms>>;
};

/** The ids of the terms that a query names; `undefined` when it holds no word. */
export type TermFilter = (query: string) => ReadonlySet<string> | undefined;

/**
 * Makes a filter that finds terms by their names in either language, in any form, without diacritics and while the last word
 * is still being typed.
 */
export function termFilter(
  names: NamesOfTerms,
  analysers: Localized<Analyser>,
): TermFilter {
  const known = Object.entries(names).flatMap(([id, byLocale]) =>
    locales.flatMap((locale) =>
      byLocale[locale].map((name) => ({
        id,
        locale,
        words: wordsOf(name, analysers[locale]),
      })),
    ),
  );
  return (query) => {
    const {text} = cleanQuery(query);
    const tokens = tokenize(text);
    if (tokens.length === 0) return undefined;
    const asked = new Map<Locale, readonly Asked[]>(
      locales.map((locale) => [
        locale,
        tokens.map((token, index) =>
          askedWord(token, analysers[locale], index === tokens.length - 1),
        ),
      ]),
    );
    return new Set(
      known
        .filter(({locale, words}) => areAmong(asked.get(locale) ?? [], words))
        .map(({id}) => id),
    );
  };
}

/** A word of a query, and what it is made of: *CI/CD*. */
type Asked = {
  readonly word: Analysis;
  readonly parts: readonly Asked[];
  /** It may go on: the reader is typing. */
  readonly isOpen: boolean;
};

function askedWord(
  {text, parts}: Token,
  analyser: Analyser,
  isOpen: boolean,
): Asked {
  return {
    word: analyser.analyse(text),
    parts: parts.map((part) => askedWord(part, analyser, isOpen)),
    isOpen,
  };
}

/** Each word of a query means another one of the name: *dryf d* is no model drift. */
function areAmong(
  asked: readonly Asked[],
  words: readonly Analysis[],
): boolean {
  const left = new Set(words);
  return asked.every(({word, parts, isOpen}) => {
    const there = words.find(
      (candidate) =>
        left.has(candidate) &&
        (sameWord(candidate, word) !== undefined ||
          (isOpen && candidate.form.startsWith(word.form))),
    );
    if (there !== undefined) return left.delete(there);
    return parts.length > 0 && areAmong(parts, [...left]);
  });
}

/** Compounds and their pieces. */
function wordsOf(name: string, {analyse}: Analyser): Analysis[] {
  return tokenize(name)
    .flatMap(withParts)
    .map(({text}) => analyse(text));
}

function withParts(token: Token): Token[] {
  return [token, ...token.parts.flatMap(withParts)];
}
