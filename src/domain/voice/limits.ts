import type {Localized} from '../locale';

/** What a text must keep. */
export type Limits = {
  /** Words in a sentence, on average. */
  readonly mean: {readonly least: number; readonly most: number};
  /** Share of sentences with fewer than eight words, 0–1. */
  readonly mostShort: number;
  /** Listed words in a thousand words. */
  readonly mostListed: number;
};

/** What all pages of a language keep together: how somebody reads who explains to a colleague. */
export const languageLimits: Localized<Limits> = {
  pl: {mean: {least: 12.5, most: 17}, mostShort: 0.18, mostListed: 1},
  en: {mean: {least: 14, most: 19}, mostShort: 0.14, mostListed: 2},
};

/** What each page keeps by itself: wider, because a page has its own matter. */
export const pageLimits: Localized<Limits> = {
  pl: {mean: {least: 11, most: 20}, mostShort: 0.33, mostListed: 8},
  en: {mean: {least: 13, most: 22}, mostShort: 0.25, mostListed: 10},
};

/** Fewer sentences have no average worth the name: most terms and stages of the project. */
export const leastSentences = 30;
