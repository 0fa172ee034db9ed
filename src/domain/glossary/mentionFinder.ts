import type {Analyser, Analysis} from '../language/analyser';
import {formKeys, sameForm} from '../language/sameForm';
import {tokenize, type Token} from '../language/tokenize';
import type {TermName, TermNames} from './termNames';

/** A term that a text names; `text.slice(start, end)` is how. */
export type Mention = {
  readonly term: string;
  readonly start: number;
  readonly end: number;
};

export type MentionFinder = (text: string) => Mention[];

/** A name, or words that only look like one, which lead nowhere. */
type Phrase = {
  readonly term: string | undefined;
  /** One common word that only its capital makes a name: at the beginning of a sentence it tells nothing. */
  readonly needsCapital: boolean;
  readonly words: readonly Word[];
};

type Word = {
  readonly analysis: Analysis;
  /** What the word must begin with, capitals and all. */
  readonly beginning: string;
  /** Only this form is meant. */
  readonly exactly: boolean;
};

/** Makes a search for terms in a text, whatever their endings; of two that overlap, the longer is found. */
export function mentionFinder(
  {names, falseNames}: TermNames,
  {locale, analyse}: Analyser,
): MentionFinder {
  const known = new Map<string, Analysis>();
  const analysisOf = (word: string): Analysis => {
    const analysis = known.get(word) ?? analyse(word);
    known.set(word, analysis);
    return analysis;
  };
  const wordsOf = (
    text: string,
    word: (text: string) => Omit<Word, 'analysis'>,
  ) =>
    tokenize(text).map((token) => ({
      analysis: analysisOf(token.text),
      ...word(token.text),
    }));
  const phrases: Phrase[] = [
    // First, so that words that look like a name win over the name.
    ...falseNames.map((text) => ({
      term: undefined,
      needsCapital: false,
      words: wordsOf(text, () => ({
        beginning: '',
        exactly: !/\s/.test(text),
      })),
    })),
    ...names.map((name) => ({
      term: name.term,
      needsCapital: name.isCommon && /^\p{Lu}\p{Ll}+$/u.test(name.text),
      words: wordsOf(name.text, (word) => ({
        beginning: capitalsOf(word, name),
        exactly: false,
      })),
    })),
  ];
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    for (const key of new Set(formKeys(first.analysis, locale)))
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), phrase]);
  }

  const fits = (
    {words}: Phrase,
    tokens: readonly Token[],
    place: number,
    text: string,
  ): boolean =>
    words.every(({analysis, beginning, exactly}, index) => {
      const token = tokens[place + index];
      const before = tokens[place + index - 1];
      if (token === undefined) return false;
      if (index > 0 && !isGap(text.slice(before?.end, token.start)))
        return false;
      const there = analysisOf(token.text);
      return (
        token.text.startsWith(beginning) &&
        (exactly
          ? there.exact === analysis.exact
          : sameForm(there, analysis, locale))
      );
    });

  const longestAt = (
    tokens: readonly Token[],
    place: number,
    text: string,
  ): Phrase | undefined => {
    const token = tokens[place];
    if (token === undefined) return undefined;
    const keys = formKeys(analysisOf(token.text), locale);
    let longest: Phrase | undefined;
    for (const phrase of new Set(
      keys.flatMap((key) => byFirstWord.get(key) ?? []),
    ))
      if (
        phrase.words.length >= (longest?.words.length ?? 1) &&
        isBetter(phrase, longest) &&
        fits(phrase, tokens, place, text) &&
        !(phrase.needsCapital && beginsSentence(text, token.start))
      )
        longest = phrase;
    return longest;
  };

  return (text) => {
    const tokens = tokenize(text).flatMap((token) =>
      /[/\\]/.test(token.text) && longestAt([token], 0, text) === undefined
        ? pieces(token)
        : [token],
    );
    const mentions: Mention[] = [];
    for (let place = 0; place < tokens.length; place += 1) {
      const phrase = longestAt(tokens, place, text);
      if (phrase === undefined) continue;
      const {start} = tokens[place] ?? {start: 0};
      place += phrase.words.length - 1;
      const {end} = tokens[place] ?? {end: start};
      if (phrase.term !== undefined)
        mentions.push({term: phrase.term, start, end});
    }
    return mentions;
  };
}

/** The longer one; of two as long, the one that looks more closely. */
function isBetter(phrase: Phrase, than: Phrase | undefined): boolean {
  if (than === undefined || phrase.words.length > than.words.length)
    return true;
  return than.term !== undefined && strictness(phrase) > strictness(than);
}

function strictness({words}: Phrase): number {
  return words.reduce((sum, {beginning}) => sum + beginning.length, 0);
}

function beginsSentence(text: string, place: number): boolean {
  const before = text.slice(0, place);
  return before === '' || /[.!?:–—\n]["„“*]?\s*$/.test(before);
}

/** *Docker/Podman* is two words; a path is none of a text's. */
function pieces(token: Token): readonly Token[] {
  return /^[\p{L}\p{N}'’-]+\/[\p{L}\p{N}'’-]+$/u.test(token.text)
    ? token.parts
    : [token];
}

/** What stands between the words of one name. */
function isGap(text: string): boolean {
  return /^\s+$/.test(text);
}

/** An abbreviation is known by its capitals, a product by its first letter; other names also begin sentences. */
function capitalsOf(word: string, {isProper}: TermName): string {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || (capitals === 1 && !isProper)) return '';
  return /^.*\p{Lu}/su.exec(word)?.[0] ?? '';
}
