import type {Analyser} from './analyser';
import {englishStem} from './englishStem';
import {fold, lowerCase} from './fold';

/** Understands English words by the Snowball stemmer; there is no dictionary, so no lemmas. */
export function englishAnalyser(): Analyser {
  return {
    locale: 'en',
    analyse: (word) => {
      const form = fold(word);
      return {
        form,
        exact: lowerCase(word),
        lemmas: [],
        stem: englishStem(form),
      };
    },
  };
}
