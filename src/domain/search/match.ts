import type {Analysis} from '../language/analyser';
import type {Form, Group, Posting} from './words';

/** How well a word of the text answers a word of the query, 0–1. */
export const quality = {
  exact: 1,
  lemma: 0.95,
  stem: 0.8,
  /** The end is not typed yet; shorter when much is missing. */
  prefix: 0.65,
  /** A name in the other language. */
  foreign: 0.75,
  /** One letter wrong. */
  typo: 0.6,
  /** Two letters wrong. */
  typos: 0.5,
} as const;

/** What a section holds of a query's word. */
export type Hit = {
  weight: number;
  quality: number;
  heading: number;
  alias: number;
  inPage: boolean;
  places: readonly number[];
};

/** The sections that hold a word. */
export type Hits = Map<number, Hit>;

/** A form of the text that answers, and how well. */
export type Found = {readonly form: Form; readonly quality: number};

/** The forms that share a lemma or a stem with a word; each once, with its best quality. */
export function relatives(
  {form, lemmas, stem}: Analysis,
  groupOf: (key: string) => Group | undefined,
): Found[] {
  const found = new Map<string, Found>();
  const keys = new Set([...lemmas, stem]);
  for (const key of keys) {
    for (const candidate of groupOf(key)?.forms ?? []) {
      const isLemma = candidate.via === 'lemma' && lemmas.includes(key);
      const value =
        candidate.text === form
          ? quality.exact
          : isLemma
            ? quality.lemma
            : quality.stem;
      const known = found.get(candidate.text);
      if (known === undefined || known.quality < value)
        found.set(candidate.text, {form: candidate, quality: value});
    }
  }
  return [...found.values()];
}

/** Adds the sections of forms to those of a word; a form that was found twice counts by its best quality. */
export function addHits(hits: Hits, found: readonly Found[]): void {
  const best = new Map<string, Found>();
  for (const candidate of found) {
    const {text} = candidate.form;
    if ((best.get(text)?.quality ?? 0) < candidate.quality)
      best.set(text, candidate);
  }
  for (const {form, quality: value} of best.values())
    for (const posting of form.postings) addPosting(hits, posting, value);
}

function addPosting(hits: Hits, posting: Posting, value: number): void {
  const {section, heading, alias, inPage, places} = posting;
  const weight = posting.weight * value;
  const known = hits.get(section);
  if (known === undefined) {
    hits.set(section, {weight, quality: value, heading, alias, inPage, places});
    return;
  }
  known.weight += weight;
  known.quality = Math.max(known.quality, value);
  known.heading |= heading;
  known.alias |= alias;
  known.inPage ||= inPage;
  known.places = [...known.places, ...places];
}
