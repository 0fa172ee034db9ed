import type {Analysis} from '../language/analyser';
import {basesOf} from './basesOf';
import {commonPrefix} from './bytes';
import {fewestLettersToCorrect} from './spellingList';
import type {IndexFiles} from './indexFiles';
import {quality, relatives, type Found} from './match';
import type {QueryWord} from './queryWords';
import {byEnd, editsBetween, editsOf, isOneEdit, wordAt} from './spelling';
import {foreignMark} from './words';

/** What the index has for a word, and how it was found. */
export type FoundWord = {
  readonly found: readonly Found[];
  readonly isCorrected: boolean;
};

/** The most words that a mistyped one is taken for. */
const mostCorrections = 6;
/** The most forms that the beginning of a word is taken for. */
const mostCompletions = 24;
/** Fewer letters begin too many words. */
const fewestOpenLetters = 2;
const fewestLettersOfStub = 3;
const longestCorrectable = 30;
const fewestLettersForTwoEdits = 8;

/** What the longer words that begin with a known word are worth beside it. */
const worthOfLonger = 0.35;

/**
 * Finds the forms that answer a word: itself and its relatives, and what it begins while it may be unfinished. A word that no
 * dictionary lists may also be a name in the other language; one that the text does not have may be put together of words
 * that it has, or mistyped, or a stub.
 */
export async function findWord(
  word: QueryWord,
  files: IndexFiles,
): Promise<FoundWord> {
  const known = word.analyses.flatMap((analysis) =>
    relatives(analysis, files.groupOf),
  );
  if (known.length > 0 && !isForeseenMistake(known)) {
    const others = [
      ...(await longerOf(word, files, 1)).map(({form, quality: value}) => ({
        form,
        quality: value * worthOfLonger,
      })),
      ...(isListed(word, files) ? [] : await foreignNames(word, files)),
    ];
    return {found: [...others, ...known], isCorrected: false};
  }
  const found = [
    ...known,
    ...(await longerOf(word, files, mostShardsOfBeginning)),
    ...(await foreignNames(word, files)),
  ];
  if ((found.length > 0 && known.length === 0) || word.isQuoted)
    return {found, isCorrected: false};
  return guessed(word, files, found);
}

const mostShardsOfBeginning = 4;

/** What a word may begin that is not finished yet. */
async function longerOf(
  {isOpen, analyses: [{form}]}: QueryWord,
  files: IndexFiles,
  mostShards: number,
): Promise<Found[]> {
  return isOpen && form.length >= fewestOpenLetters
    ? completionsOf(form, files, mostShards)
    : [];
}

/** What may be meant by a word that the text does not have as it is. */
async function guessed(
  word: QueryWord,
  files: IndexFiles,
  found: readonly Found[],
): Promise<FoundWord> {
  const {form} = word.analyses[0];
  const built = await builtOf(word.analyses[0], files);
  if (built.length > 0)
    return {found: [...found, ...built], isCorrected: false};
  const corrections = await correctionsOf(form, files);
  if (found.length + corrections.length > 0)
    return {
      found: [...found, ...corrections],
      isCorrected: found.length === 0,
    };
  return {
    found:
      form.length >= fewestLettersOfStub
        ? await completionsOf(form, files, mostShardsOfBeginning)
        : [],
    isCorrected: false,
  };
}

/** Words of jargon that readers build out of words of the text: *envki*, *zapiklowany*, *smoketest*. */
async function builtOf(
  {form, stem}: Analysis,
  files: IndexFiles,
): Promise<Found[]> {
  const {analyse} = files.analysers.text;
  const candidates = basesOf(form, stem).map((base) => analyse(base));
  if (candidates.length > 0) {
    await files.loadKeys(candidates.flatMap(keysOf));
    for (const candidate of candidates) {
      const found = relatives(candidate, files.groupOf);
      if (found.length > 0) return atMost(quality.stem, found);
    }
  }
  const pair = await gluedPair(form, files);
  if (pair === undefined) return [];
  const analyses = pair.map((half) => analyse(half));
  await files.loadKeys(analyses.flatMap(keysOf));
  return analyses.flatMap((analysis) =>
    atMost(quality.prefix, relatives(analysis, files.groupOf)),
  );
}

function atMost(most: number, found: readonly Found[]): Found[] {
  return found.map((one) => ({...one, quality: most * one.quality}));
}

/** Two words of the text that were written as one. */
async function gluedPair(
  form: string,
  files: IndexFiles,
): Promise<readonly [string, string] | undefined> {
  if (form.length < 2 * fewestLettersOfHalf || form.length > longestCorrectable)
    return undefined;
  const {analyse} = files.analysers.text;
  const listed = new Set(
    [
      ...(await files.spelling(form.slice(0, fewestLettersOfHalf))),
      ...(await files.spelling(byEnd(form).slice(0, fewestLettersOfHalf + 1))),
    ].map(wordAt),
  );
  const isKnown = (half: string): boolean =>
    listed.has(half) || analyse(half).lemmas.length > 0;
  for (
    let at = form.length - fewestLettersOfHalf;
    at >= fewestLettersOfHalf;
    at--
  ) {
    const pair = [form.slice(0, at), form.slice(at)] as const;
    if (pair.every(isKnown)) return pair;
  }
  return undefined;
}

const fewestLettersOfHalf = 4;

/** Misspellings that authors foresaw are aliases, and stand in no sentence or heading. */
function isForeseenMistake(found: readonly Found[]): boolean {
  const postings = found.flatMap(({form}) => form.postings);
  return (
    postings.some(({alias}) => alias !== 0) &&
    postings.every(({heading, places}) => heading === 0 && places.length === 0)
  );
}

/** Whether a word belongs to the language of the text for sure; English has no dictionary here, and few words of Polish. */
function isListed({analyses}: QueryWord, {analysers}: IndexFiles): boolean {
  return (
    analysers.text.locale === 'en' ||
    analyses.some(({lemmas}) => lemmas.length > 0)
  );
}

/** The keys under which a word's relatives stand. */
export function keysOf({lemmas, stem}: Analysis): string[] {
  return [...lemmas, stem];
}

async function completionsOf(
  start: string,
  files: IndexFiles,
  mostShards: number,
): Promise<Found[]> {
  const groups = await files.loadRange(start, `${start}\uFFFF`, mostShards);
  const found = new Map<string, Found>();
  for (const form of groups.flatMap(({forms}) => forms)) {
    if (form.text.length <= start.length || !form.text.startsWith(start))
      continue;
    const share = start.length / form.text.length;
    found.set(form.text, {form, quality: quality.prefix * (0.6 + 0.4 * share)});
  }
  return [...found.values()]
    .sort((a, b) => b.quality - a.quality || b.form.count - a.form.count)
    .slice(0, mostCompletions);
}

async function foreignNames(
  {analyses: [{form}], text}: QueryWord,
  files: IndexFiles,
): Promise<Found[]> {
  const analysis = files.analysers.names.analyse(text);
  const marked: Analysis = {
    ...analysis,
    form: foreignMark + form,
    lemmas: analysis.lemmas.map((lemma) => foreignMark + lemma),
    stem: foreignMark + analysis.stem,
  };
  await files.loadKeys(keysOf(marked));
  return relatives(marked, files.groupOf).map((found) => ({
    ...found,
    quality: found.quality * quality.foreign,
  }));
}

async function correctionsOf(
  form: string,
  files: IndexFiles,
): Promise<Found[]> {
  if (form.length < fewestLettersToCorrect || form.length > longestCorrectable)
    return [];
  const {analyse} = files.analysers.text;
  const {words, worth} = await similarWords(form, files);
  const analyses = words.slice(0, mostCorrections).map((word) => analyse(word));
  await files.loadKeys(analyses.flatMap(keysOf));
  const found = new Map<string, Found>();
  for (const analysis of analyses)
    for (const candidate of relatives(analysis, files.groupOf)) {
      // *moc* has the form *mógł*: a word that looks different is no correction.
      if (!looksLike(candidate.form.text, analysis.form)) continue;
      const value = candidate.quality * worth;
      if ((found.get(candidate.form.text)?.quality ?? 0) < value)
        found.set(candidate.form.text, {form: candidate.form, quality: value});
    }
  return [...found.values()];
}

function looksLike(word: string, corrected: string): boolean {
  return (
    commonPrefix(word, corrected) >=
    Math.min(4, Math.floor(corrected.length * 0.6))
  );
}

/** Words one edit away, or two where the word is long and nothing is nearer, and what they are worth. */
async function similarWords(
  form: string,
  files: IndexFiles,
): Promise<{readonly words: readonly string[]; readonly worth: number}> {
  const {stem} = files.analysers.text.analyse(form);
  const half = Math.floor(form.length / 2);
  const listed = new Set(
    [
      ...(await files.spelling(form.slice(0, half))),
      ...(await files.spelling(byEnd(form).slice(0, half + 1))),
    ].map(wordAt),
  );
  const isNear = (candidate: string): boolean =>
    isOneEdit(form, candidate) ||
    (stem.length >= fewestLettersToCorrect &&
      stem.at(-1) === candidate.at(-1) &&
      isOneEdit(stem, candidate));
  const near = [...[...listed].filter(isNear), ...dictionaryWords(form, files)];
  if (near.length > 0 || form.length < fewestLettersForTwoEdits)
    return {words: near, worth: quality.typo};
  return {
    words: [...listed].filter(
      (candidate) => editsBetween(form, candidate, 2) <= 2,
    ),
    worth: quality.typos,
  };
}

/** Every form of a lemma of the lexicon that is one edit away, whether the text has it or not. */
function dictionaryWords(form: string, {analysers}: IndexFiles): string[] {
  if (analysers.text.locale !== 'pl') return [];
  return editsOf(form, 'abcdefghijklmnopqrstuvwxyz').filter(
    (edit) => analysers.text.analyse(edit).lemmas.length > 0,
  );
}
