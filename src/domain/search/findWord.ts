import type {Analysis} from '../language/analyser';
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
const fewestLettersOfStub = 4;
const longestCorrectable = 30;
const fewestLettersForTwoEdits = 8;

/**
 * Finds the forms that answer a word: itself and its relatives, and while it is typed what it begins. A word that no dictionary
 * lists may also be a name in the other language; one that the text does not have may be mistyped, or a stub.
 */
export async function findWord(
  word: QueryWord,
  files: IndexFiles,
): Promise<FoundWord> {
  const [{form}] = word.analyses;
  const known = [
    ...word.analyses.flatMap((analysis) => relatives(analysis, files.groupOf)),
    ...(word.isOpen && form.length >= fewestOpenLetters
      ? await completionsOf(form, files)
      : []),
  ];
  const isInText = known.length > 0 && !isForeseenMistake(known);
  if (isInText && (word.isOpen || isListed(word, files)))
    return {found: known, isCorrected: false};
  const found = [...known, ...(await foreignNames(word, files))];
  if (isInText || (known.length === 0 && found.length > 0))
    return {found, isCorrected: false};
  const corrections = await correctionsOf(form, files);
  if (found.length + corrections.length > 0)
    return {found: [...found, ...corrections], isCorrected: found.length === 0};
  return {
    found:
      form.length >= fewestLettersOfStub
        ? await completionsOf(form, files)
        : [],
    isCorrected: false,
  };
}

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
): Promise<Found[]> {
  const groups = await files.loadRange(start.slice(0, 4), `${start}\uFFFF`);
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
