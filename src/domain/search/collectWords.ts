import type {Analyser, Analysis} from '../language/analyser';
import {
  fieldNames,
  fields,
  occurrenceWeight,
  roughLength,
  standingOf,
} from './fields';
import type {Analysers} from './analysers';
import type {Locale} from '../locale';
import type {SearchPage, Section} from './section';
import {isStopWord} from './stopWords';
import {
  foreignMark,
  mostPlaces,
  nameBit,
  type Form,
  type Group,
  type Via,
} from './words';
import type {FieldName, Weights} from './weights';
import {wordsOf, type PlacedWord} from './wordsOf';

export type IndexedSection = {
  readonly page: SearchPage;
  readonly section: Section;
};

type Draft = {
  section: number;
  weight: number;
  heading: number;
  alias: number;
  inPage: boolean;
  places: number[];
};

type Collected = {
  /** Sorted by key. */
  readonly groups: readonly Group[];
  /** Every folded form of the text. */
  readonly forms: Iterable<string>;
};

/** The forms of a word together keep so many sections, those where they weigh most. */
const mostPostings = 800;

/** In prose these hold a word's meaning; in code and lists of links its place says nothing. */
const placedFields: ReadonlySet<FieldName> = new Set([
  'heading',
  'body',
  'tables',
]);

const nameFields: ReadonlySet<FieldName> = new Set([
  'heading',
  'foreignHeading',
  'alias',
  'foreign',
]);

/** English in a Polish index, and the reverse. */
const foreignFields: ReadonlySet<FieldName> = new Set([
  'foreign',
  'foreignHeading',
  'anchor',
]);

/** Finds where each word of the text is and groups the forms by lemma and stem. */
export function collectWords(
  sections: readonly IndexedSection[],
  analysers: Analysers,
  weights: Weights,
): Collected {
  const averages = averageLengths(sections);
  const isTemplate = templates(sections);
  const {locale} = analysers.text;
  const text = new Postings(analysers.text);
  const names = new Postings(analysers.names);
  sections.forEach(({page, section}, number) => {
    const standing = standingOf(section, page, weights);
    let offset = 0;
    for (const name of fieldNames) {
      const value = fields[name](section, page);
      if (value === '') continue;
      const weight =
        standing *
        occurrenceWeight(name, roughLength(value), averages[name], weights) *
        (name === 'heading' && isTemplate(section) ? weights.template : 1);
      const isName = nameFields.has(name);
      const placed = placedFields.has(name);
      let last = 0;
      for (const line of isName ? value.split('\n') : [value]) {
        const words = wordsOf(line);
        const length = isName ? nameLength(words, text, locale) : 0;
        for (const word of words) {
          last = Math.max(last, word.place);
          const form = text.formOf(word.text);
          if (!isName && name !== 'page' && isStopWord(form, locale)) continue;
          const mark: Mark = {
            section: number,
            weight,
            field: name,
            // A piece of `GridSearchCV` is less of the name than the whole.
            bit: isName ? nameBit(length + word.pieces - 1) : 0,
            place: placed ? offset + word.place : undefined,
          };
          text.add(form, mark);
          if (foreignFields.has(name)) names.add(names.formOf(word.text), mark);
        }
      }
      if (placed) offset += last + 8;
    }
  });
  return {
    groups: [...text.groups(''), ...names.groups(foreignMark)].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
    forms: text.forms(),
  };
}

/** A heading on more pages than this says what a section is for, not what it is about. */
const mostPagesOfHeading = 3;

function templates(
  sections: readonly IndexedSection[],
): (section: Section) => boolean {
  const pages = new Map<string, number>();
  for (const {section} of sections)
    if (!section.isTop)
      pages.set(section.heading, (pages.get(section.heading) ?? 0) + 1);
  return ({heading, isTop}) =>
    !isTop && (pages.get(heading) ?? 0) > mostPagesOfHeading;
}

/** The words of a name that carry its meaning: all of them when it has nothing but stop words. */
function nameLength(
  words: readonly PlacedWord[],
  postings: Postings,
  locale: Locale,
): number {
  const whole = words.filter(({isPart}) => !isPart);
  const content = whole.filter(
    ({text}) => !isStopWord(postings.formOf(text), locale),
  );
  return (content.length === 0 ? whole : content).length;
}

function averageLengths(
  sections: readonly IndexedSection[],
): Record<FieldName, number> {
  const averageOf = (name: FieldName): number => {
    let [sum, count] = [0, 0];
    for (const {page, section} of sections) {
      const length = roughLength(fields[name](section, page));
      if (length === 0) continue;
      sum += length;
      count += 1;
    }
    return count === 0 ? 0 : sum / count;
  };
  return Object.fromEntries(
    fieldNames.map((name) => [name, averageOf(name)]),
  ) as Record<FieldName, number>;
}

/** One occurrence of a word. */
type Mark = {
  readonly section: number;
  readonly weight: number;
  readonly field: FieldName;
  readonly bit: number;
  readonly place: number | undefined;
};

/** The sections of every form, as one analyser sees the words. */
class Postings {
  readonly #byForm = new Map<string, Draft[]>();
  readonly #analyses = new Map<string, Analysis>();
  /** The richest analysis of each form: with diacritics a word may be another one. */
  readonly #keysByForm = new Map<string, Map<string, Via>>();
  readonly #analyser: Analyser;

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  formOf(word: string): string {
    const known = this.#analyses.get(word);
    if (known !== undefined) return known.form;
    const analysis = this.#analyser.analyse(word);
    this.#analyses.set(word, analysis);
    const keys = this.#keysByForm.get(analysis.form) ?? new Map<string, Via>();
    for (const lemma of analysis.lemmas) keys.set(lemma, 'lemma');
    if (!keys.has(analysis.stem)) keys.set(analysis.stem, 'stem');
    this.#keysByForm.set(analysis.form, keys);
    return analysis.form;
  }

  add(form: string, {section, weight, field, bit, place}: Mark): void {
    if (form === '') return;
    const drafts = this.#byForm.get(form) ?? [];
    if (drafts.length === 0) this.#byForm.set(form, drafts);
    let draft = drafts.at(-1);
    if (draft?.section !== section) {
      draft = {
        section,
        weight: 0,
        heading: 0,
        alias: 0,
        inPage: false,
        places: [],
      };
      drafts.push(draft);
    }
    draft.weight += weight;
    if (field === 'heading') draft.heading |= bit;
    if (field !== 'heading') draft.alias |= bit;
    if (field === 'page') draft.inPage = true;
    if (place !== undefined && draft.places.length < mostPlaces)
      draft.places.push(place);
  }

  forms(): Iterable<string> {
    return this.#byForm.keys();
  }

  groups(mark: string): Group[] {
    const formsByKey = new Map<string, Form[]>();
    for (const [text, drafts] of this.#byForm) {
      for (const {places} of drafts) places.sort((a, b) => a - b);
      for (const [key, via] of this.#keysByForm.get(text) ?? []) {
        const forms = formsByKey.get(mark + key) ?? [];
        if (forms.length === 0) formsByKey.set(mark + key, forms);
        forms.push({
          text: mark + text,
          via,
          count: drafts.length,
          postings: drafts,
        });
      }
    }
    return Array.from(formsByKey, ([key, forms]) => ({
      key,
      forms: strongest(forms).sort((a, b) => (a.text < b.text ? -1 : 1)),
    }));
  }
}

/** Leaves out where the forms weigh least when there are too many places of them. */
function strongest(forms: readonly Form[]): Form[] {
  const weights = forms.flatMap(({postings}) =>
    postings.map(({weight}) => weight),
  );
  if (weights.length <= mostPostings) return [...forms];
  const least = weights.sort((a, b) => b - a)[mostPostings - 1] ?? 0;
  return forms.map((form) => ({
    ...form,
    postings: form.postings
      .filter(({weight}) => weight >= least)
      .slice(0, mostPostings),
  }));
}
