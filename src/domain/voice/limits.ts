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

/** How the best pages read: what an edit aims at. */
export const aims: Localized<Limits> = {
  pl: {mean: {least: 12.5, most: 17}, mostShort: 0.18, mostListed: 1},
  en: {mean: {least: 14, most: 19}, mostShort: 0.14, mostListed: 2},
};

/**
 * What all pages of a language keep together: what they had reached when somebody last raised it, so that no change takes
 * it back.
 */
export const languageLimits: Localized<Limits> = {
  pl: {mean: {least: 11.3, most: 17}, mostShort: 0.24, mostListed: 4},
  en: {mean: {least: 13.8, most: 19}, mostShort: 0.155, mostListed: 6},
};

/** What each page keeps by itself: wider, because a page has its own matter. */
export const pageLimits: Localized<Limits> = {
  pl: {mean: {least: 9.2, most: 20}, mostShort: 0.45, mostListed: 11},
  en: {mean: {least: 11, most: 22}, mostShort: 0.37, mostListed: 18},
};

/** Fewer sentences have no average worth the name: most terms and stages of the project. */
export const leastSentences = 30;

/** Pages where rivals are let pass while their authors rewrite them, by the beginning of their path in the edition. */
export const rewritten: readonly string[] = [];
