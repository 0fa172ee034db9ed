import type {Locale} from '../../../src/domain/locale';
import type {Extremes} from './extremes';

export type ShapedPage = {
  readonly path: string;
  readonly locale: Locale;
  readonly shape: readonly string[];
  readonly extremes: Extremes;
};

export type Chosen = {
  readonly path: string;
  /** Why this page is among the chosen: what it shows that no page before it did. */
  readonly reason: string;
};

/**
 * Chooses few pages that show together all that any page shows, and in each language the pages that strain the layout most.
 *
 * The same pages give the same choice. How many are chosen follows how much there is to show, not how many pages there are.
 */
export function coveringPages(pages: readonly ShapedPage[]): Chosen[] {
  const chosen = new Map<string, string>();
  const left = new Set(pages.flatMap(({shape}) => shape));
  const candidates = pages.map(({path, shape}) => ({path, shape}));
  while (left.size > 0) {
    let best: {path: string; shows: string[]} = {path: '', shows: []};
    for (const {path, shape} of candidates) {
      const shows = shape.filter((feature) => left.has(feature));
      if (shows.length > best.shows.length) best = {path, shows};
    }
    for (const feature of best.shows) left.delete(feature);
    chosen.set(
      best.path,
      `${best.shows.length} features: ${best.shows.slice(0, 3).join(', ')}${best.shows.length > 3 ? ' …' : ''}`,
    );
  }
  for (const [path, reason] of mostExtreme(pages))
    if (!chosen.has(path)) chosen.set(path, reason);
  return [...chosen].map(([path, reason]) => ({path, reason}));
}

/** The page with the most of each measure, in each language; of equal ones the first. */
function mostExtreme(pages: readonly ShapedPage[]): [string, string][] {
  const record = new Map<string, ShapedPage>();
  for (const page of pages)
    for (const [measure, value] of Object.entries(page.extremes)) {
      const key = `${page.locale} ${measure}`;
      if (value > (record.get(key)?.extremes[measure] ?? 0))
        record.set(key, page);
    }
  return [...record].map(([key, {path, extremes}]) => {
    const measure = key.slice(key.indexOf(' ') + 1);
    return [path, `most ${measure}: ${extremes[measure] ?? 0}`];
  });
}
