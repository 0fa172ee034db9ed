import type {Analyser} from '../language/analyser';
import {englishAnalyser} from '../language/englishAnalyser';
import {decodeLexicon} from '../language/lexicon/decodeLexicon';
import {emptyLexicon} from '../language/lexicon/lexicon';
import {polishAnalyser, type PolishOptions} from '../language/polishAnalyser';
import type {Locale} from '../locale';

export type Analysers = {
  /** Of the language of the text. */
  readonly text: Analyser;
  /** Of the other language: for names that readers know from there. */
  readonly names: Analyser;
};

/** The analysers of an index, by the lexicons that were built for it; of queries when diacritics are optional. */
export function analysersOf(
  locale: Locale,
  lexicon: {readonly text?: Uint8Array; readonly names?: Uint8Array},
  options: PolishOptions = {},
): Analysers {
  const polish = (bytes: Uint8Array | undefined): Analyser =>
    remembering(
      polishAnalyser(
        bytes === undefined ? emptyLexicon : decodeLexicon(bytes),
        options,
      ),
    );
  const english = remembering(englishAnalyser());
  return locale === 'pl'
    ? {text: polish(lexicon.text), names: english}
    : {text: english, names: polish(lexicon.names)};
}

const mostRemembered = 20_000;

/** Analyses each word once; starts anew before it would hold too many. */
function remembering({locale, analyse}: Analyser): Analyser {
  const known = new Map<string, ReturnType<typeof analyse>>();
  return {
    locale,
    analyse: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      if (known.size >= mostRemembered) known.clear();
      const analysis = analyse(word);
      known.set(word, analysis);
      return analysis;
    },
  };
}
