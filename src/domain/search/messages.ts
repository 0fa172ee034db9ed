import type {SearchKind} from './section';
import type {Marked} from './snippet';

/** What the page asks of the worker. */
export type SearchMessage = {
  readonly type: 'query';
  /** The answer carries the same id: whoever asks takes the last one only. */
  readonly id: number;
  /** As typed: cleaning and cutting is the search's work. The last word may be unfinished unless a space follows. */
  readonly text: string;
  readonly edition: string;
  /** Empty for every kind. */
  readonly kinds: readonly SearchKind[];
  /** The most hits to return. */
  readonly limit: number;
};

/** A section that answers. */
export type SearchHit = {
  /** Path of the page below the site's base, without the anchor. */
  readonly url: string;
  /** Empty for the top of a page. */
  readonly anchor: string;
  readonly pageTitle: string;
  readonly sectionTitle: Marked;
  readonly kind: SearchKind;
  readonly excerpt: Marked;
};

/** The term that a query names. */
export type Definition = {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Its name in the other language, where it has another one. */
  readonly otherTitle?: string;
};

export type SearchResult = {
  readonly type: 'result';
  readonly id: number;
  /** Sections that answer, shown or not. */
  readonly total: number;
  /** In order of rank. */
  readonly hits: readonly SearchHit[];
  readonly definition?: Definition;
  /** The query with its mistyped words mended: what was searched for in its place. */
  readonly didYouMean?: string;
  /** Words that nothing answers, as typed. */
  readonly unknown: readonly string[];
  /** Whether too little of what was asked is known: no hit is a good one. */
  readonly isWeak: boolean;
  /** What was searched for, where that is less than what was typed. */
  readonly shortenedTo?: string;
  readonly tookMs: number;
};

export type SearchFailure = {
  readonly type: 'failure';
  readonly id: number;
  /** `unreachable`: a file did not come; `damaged`: what came is not the index. Both can be tried again. */
  readonly reason: 'unreachable' | 'damaged';
};

export type SearchAnswer = SearchResult | SearchFailure;
