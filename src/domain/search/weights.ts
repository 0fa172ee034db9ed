// Not `weights.json`: the loader of Docusaurus's configuration takes it for this module.
import found from './foundWeights.json';

/** What the search weighs, and how much: `tests/search/tune.ts` looks for better values. */
export type Weights = {
  /** What one occurrence in a field counts against one in the body. */
  readonly boosts: Readonly<Record<FieldName, number>>;
  /** How much a long field dilutes it: BM25's b, 0–1; 0 where it is left out. */
  readonly dilutions: Readonly<Partial<Record<FieldName, number>>>;
  /** What a heading that many pages have counts against one of its own. */
  readonly template: number;
  /** What sections count that list what other pages explain. */
  readonly list: number;
  /** What sections count that ask, promise or try out what others explain. */
  readonly practice: number;
  /** What a section of a term counts against the term itself. */
  readonly termPart: number;
  /** BM25's k1: how soon more of the same word stops counting. */
  readonly saturation: number;
  /** Beyond this a word is not more telling, only rarer: in a question that is often its verb. */
  readonly mostRarity: number;
  /** Power of the share of the query that a section holds. */
  readonly coverage: number;
  /** What it adds when the query is a name of the section. */
  readonly nameFit: number;
  /** What it adds when the words stand as in the query. */
  readonly nearness: number;
  /** What the rest of its page counts for a section. */
  readonly page: number;
  /** What a section is worth without the rarest word of the query. */
  readonly rarest: number;
  /** What a word like „sprawdzić” says against its rarity, beside others. */
  readonly lightness: number;
  /** What a stop word says, against a rarity of 2–7 of other words. */
  readonly stopWord: number;
  /** What each further section of a page counts that is already in the list: other pages are news. */
  readonly repeatedPage: number;
};

export type FieldName = keyof typeof found.boosts;

export const weights: Weights = found;
