import type {Analyser} from './analyser';
import {ancestry} from './ancestry';
import {fold, lowerCase} from './fold';
import {certainBase, withoutPrefix} from './jargon/derivedBases';
import {attachedEnding} from './jargon/endings';
import {nounStems} from './jargon/nounStems';
import type {Lexicon} from './lexicon/lexicon';
import {lookUp} from './lexicon/lookUp';

export type PolishOptions = {
  /**
   * Whether readers who type `sad` may mean `sąd`. Texts are written with care (`'written'`, the default): diacritics that are
   * missing are only supplied when the word means nothing without them. For queries, `'optional'` adds every reading.
   */
  readonly diacritics?: 'written' | 'optional';
};

/**
 * Lemmas that a form has beside another one that is nearly always meant: *dane* are no longer what somebody gave, and *razem*
 * is no number of times.
 */
const strangers: Readonly<Record<string, readonly string[]>> = {
  dane: ['dac', 'dany', 'dana'],
  razem: ['raz'],
};

function withoutStrangers(lemmas: readonly string[]): readonly string[] {
  const gone = lemmas.flatMap((lemma) => strangers[lemma] ?? []);
  return gone.length === 0
    ? lemmas
    : lemmas.filter((lemma) => !gone.includes(lemma));
}

/** Longer "words" are data; they are only compared letter by letter. */
const longestWord = 64;

/**
 * Understands Polish words and the foreign words of Polish jargon: by the lexicon of the corpus where it knows them, and by
 * rules where no dictionary does.
 */
export function polishAnalyser(
  lexicon: Lexicon,
  {diacritics = 'written'}: PolishOptions = {},
): Analyser {
  const {byExactForm, byFoldedForm, isLemma, isInflected} = lookUp(lexicon);
  const foreign = new Set(lexicon.foreignStems);
  const {ancestorOf, knownBaseOf} = ancestry({
    byFoldedForm,
    isKnown: (word) => isLemma(word) || foreign.has(word),
  });

  function lemmasOf(exact: string, form: string): readonly string[] {
    const lemmas = byExactForm(exact);
    if (lemmas.length > 0 && (diacritics === 'written' || exact !== form))
      return lemmas;
    return [...new Set([...lemmas, ...byFoldedForm(form)])];
  }

  function foreignStem(exact: string, form: string): string {
    if (foreign.has(form)) return form;
    const candidates = nounStems(form, exact.endsWith('ów'));
    const known = candidates.find(({stem}) => foreign.has(stem));
    if (known) return known.stem;
    const base = knownBaseOf(form);
    if (base !== undefined) return ancestorOf(base);
    const certain = certainBase(form);
    if (certain !== undefined) {
      // No dictionary has the verb, so the prefix is the writer's own: zdeployować, wypushować, skonteneryzować.
      const bare = withoutPrefix(certain);
      const inside = [
        ...bare,
        ...[certain, ...bare].map((stem) => `${stem}acja`),
      ].find((stem) => foreign.has(stem) || isLemma(stem));
      if (inside !== undefined) return ancestorOf(inside);
    }
    return certain ?? candidates.find(({sure}) => sure)?.stem ?? form;
  }

  function understand(exact: string, form: string) {
    const lemmas = withoutStrangers(lemmasOf(exact, form));
    const main =
      lemmas.find((lemma) => lemma === form && isInflected(lemma)) ??
      lemmas.find(isInflected) ??
      lemmas[0];
    if (main !== undefined)
      return {
        lemmas,
        stem: isInflected(main) ? ancestorOf(main) : foreignStem(exact, form),
      };
    const prefix = /^(?:nie|naj)(?=.{4})/.exec(exact)?.[0];
    if (prefix !== undefined) {
      const [bare] = lemmasOf(exact.slice(3), form.slice(3));
      if (bare !== undefined)
        return {lemmas: [prefix + bare], stem: ancestorOf(bare)};
    }
    return {lemmas, stem: foreignStem(exact, form)};
  }

  return {
    locale: 'pl',
    analyse: (word) => {
      const exact = lowerCase(word);
      const form = fold(word);
      if (form.length > longestWord)
        return {form, exact, lemmas: [], stem: form};
      const base = attachedEnding(exact) ?? exact;
      return {form, exact, ...understand(base, fold(base))};
    },
  };
}
