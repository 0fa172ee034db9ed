import type {Hit, Hits} from './match';
import type {Weights} from './weights';

/** A word of a query with everything that was found for it. */
export type WordHits = {
  readonly hits: Hits;
  /** How much the word says: its rarity, or next to nothing for a stop word. */
  readonly importance: number;
  readonly isStopWord: boolean;
};

export type Ranked = {
  readonly section: number;
  readonly score: number;
  /** Importance-weighted share of the query that the section holds, 0–1. */
  readonly coverage: number;
  /** The same of all its page. */
  readonly pageCoverage: number;
  /** How well one name of the section is the query and nothing else, 0–1. */
  readonly nameFit: number;
  /** Whether the query is a name of the section, whole, in any form. */
  readonly isName: boolean;
};

/** A section that holds this share of what the best one holds is still an answer. */
const leastCoverage = 0.5;

/** So does one whose name the query has, whatever else it asks. */
const leastNameFit = 0.3;

/** Puts the sections that hold words of a query in order, the best first. */
export function rank(
  words: readonly WordHits[],
  pageOf: (section: number) => number,
  weights: Weights,
): Ranked[] {
  const asked = words.filter(({hits}) => hits.size > 0);
  const total = sum(words.map(({importance}) => importance));
  const sections = new Set(asked.flatMap(({hits}) => [...hits.keys()]));
  const onPages = evidenceOfPages(asked, pageOf, weights);
  const rarest = rarestOf(asked);
  const ranked = Array.from(sections, (section) => {
    const own = rankedSection(section, asked, total, weights);
    const page = onPages.get(pageOf(section));
    const factor =
      rarest === undefined || rarest.hits.has(section) ? 1 : weights.rarest;
    return {
      ...own,
      score: factor * (own.score + weights.page * (page?.score ?? 0)),
      pageCoverage: total === 0 ? 0 : (page?.held ?? 0) / total,
    };
  });
  const best = Math.max(0, ...ranked.map(({coverage}) => coverage));
  return ranked
    .filter(
      ({coverage, nameFit}) =>
        coverage >= best * leastCoverage || nameFit >= leastNameFit,
    )
    .sort((a, b) => b.score - a.score || a.section - b.section);
}

/** A word's rarity. */
export function rarityOf(
  sections: number,
  count: number,
  {mostRarity}: Weights,
): number {
  return Math.min(
    mostRarity,
    Math.log(1 + (sections - count + 0.5) / (count + 0.5)),
  );
}

/** The word that says most, where several are asked for. */
function rarestOf(asked: readonly WordHits[]): WordHits | undefined {
  const content = asked.filter(({isStopWord}) => !isStopWord);
  if (content.length < 2) return undefined;
  return content.reduce((best, word) =>
    word.importance > best.importance ||
    (word.importance === best.importance && word.hits.size < best.hits.size)
      ? word
      : best,
  );
}

/** What a page holds of the query, all its sections together. */
type Evidence = {score: number; held: number};

function evidenceOfPages(
  words: readonly WordHits[],
  pageOf: (section: number) => number,
  weights: Weights,
): ReadonlyMap<number, Evidence> {
  const pages = new Map<number, Evidence>();
  for (const {hits, importance} of words) {
    const best = new Map<number, {weight: number; quality: number}>();
    for (const [section, {weight, quality}] of hits) {
      const page = pageOf(section);
      const known = best.get(page);
      best.set(page, {
        weight: Math.max(known?.weight ?? 0, weight),
        quality: Math.max(known?.quality ?? 0, quality),
      });
    }
    for (const [page, {weight, quality}] of best) {
      const known = pages.get(page) ?? {score: 0, held: 0};
      pages.set(page, {
        score: known.score + importance * saturated(weight, weights),
        held: known.held + importance * quality,
      });
    }
  }
  return pages;
}

function saturated(weight: number, {saturation}: Weights): number {
  return weight / (saturation + weight);
}

function rankedSection(
  section: number,
  words: readonly WordHits[],
  total: number,
  weights: Weights,
): Omit<Ranked, 'pageCoverage'> {
  let [base, covered] = [0, 0];
  for (const {hits, importance} of words) {
    const hit = hits.get(section);
    if (hit === undefined) continue;
    base += importance * saturated(hit.weight, weights);
    covered += importance * hit.quality;
  }
  const coverage = total === 0 ? 0 : covered / total;
  const heading = fitOf(section, words, total, 'heading');
  const alias = fitOf(section, words, total, 'alias');
  const nameFit = Math.max(heading.fit, 0.95 * alias.fit);
  const score =
    base *
    coverage ** weights.coverage *
    (1 + weights.nameFit * nameFit ** 1.5) *
    (1 + weights.nearness * nearness(section, words));
  return {
    section,
    score,
    coverage,
    nameFit,
    isName: heading.isWhole || alias.isWhole,
  };
}

/**
 * Compares the query with one name of a section: the share of the query that the name (with the page's title above it) holds,
 * times the share of the name that the query holds.
 */
function fitOf(
  section: number,
  words: readonly WordHits[],
  total: number,
  name: 'heading' | 'alias',
): {readonly fit: number; readonly isWhole: boolean} {
  let [held, count, common, any] = [0, 0, ~0, 0];
  const allStop = words.every(({isStopWord}) => isStopWord);
  const asked = words.filter((word) => allStop || !word.isStopWord).length;
  for (const {hits, importance, isStopWord} of words) {
    const hit = hits.get(section);
    if (hit === undefined) continue;
    const bits = hit[name];
    if (bits === 0) {
      if (name === 'heading' && hit.inPage) held += importance * hit.quality;
      continue;
    }
    held += importance * hit.quality;
    any |= bits;
    if (isStopWord && !allStop) continue;
    count += 1;
    common &= bits;
  }
  if (count === 0) return {fit: 0, isWhole: false};
  const length = shortestLength(
    (common & any) === 0 ? any : common & any,
    count,
  );
  const share = Math.min(1, count / length);
  return {
    fit: (total === 0 ? 0 : held / total) * share,
    isWhole: share === 1 && count === asked,
  };
}

/** The shortest name length among the bits that is not shorter than what it holds. */
function shortestLength(bits: number, atLeast: number): number {
  for (let length = atLeast; length <= 7; length++)
    if (bits & (1 << (length - 1))) return length;
  return Math.max(atLeast, 32 - Math.clz32(bits));
}

/** How close words that follow each other in the query stand in the section, 0–1. */
function nearness(section: number, words: readonly WordHits[]): number {
  const placed = words
    .filter(({isStopWord}) => !isStopWord)
    .map(({hits}) => hits.get(section));
  if (placed.length < 2) return 0;
  let near = 0;
  for (let at = 1; at < placed.length; at++)
    near += pairNearness(placed[at - 1], placed[at]);
  return near / (placed.length - 1);
}

function pairNearness(first: Hit | undefined, second: Hit | undefined): number {
  if (first === undefined || second === undefined) return 0;
  let best = 0;
  for (const a of first.places)
    for (const b of second.places) {
      const gap = b - a;
      if (gap === 1) return 1;
      if (gap === 2) best = Math.max(best, 0.8);
      else if (Math.abs(gap) <= 6) best = Math.max(best, 0.4);
    }
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
