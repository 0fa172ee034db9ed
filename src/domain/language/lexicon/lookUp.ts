import {fold} from '../fold';
import {fewForms, type Entry, type Lexicon} from './lexicon';

/** Finds the lemmas of a form. */
export type Lookup = {
  /** The folded lemmas of a lower-cased form with its diacritics. */
  readonly byExactForm: (form: string) => readonly string[];
  /** The folded lemmas of a form whose diacritics may be missing. */
  readonly byFoldedForm: (form: string) => readonly string[];
  /** Whether a folded word is a lemma of the lexicon. */
  readonly isLemma: (word: string) => boolean;
  /** Whether the dictionary gives a lemma enough forms to be all of them: it knows *API* and *node*, but not *node'y*. */
  readonly isInflected: (lemma: string) => boolean;
};

/** Prepares a lexicon for look-ups. No form is spelled out: a form is each of its beginnings that is a stem, with an ending of that stem. */
export function lookUp({paradigms, entries}: Lexicon): Lookup {
  const lemmas = new Map<string, boolean>();
  const lemmaOf = ({stem, paradigm}: Entry) =>
    fold(stem + (paradigms[paradigm]?.[0] ?? ''));
  for (const entry of entries) {
    const lemma = lemmaOf(entry);
    const forms = paradigms[entry.paradigm]?.length ?? 0;
    lemmas.set(lemma, lemmas.get(lemma) === true || forms >= fewForms);
  }

  const finder = (normal: (text: string) => string) => {
    const endings: (Set<string> | undefined)[] = [];
    const endingsOf = (paradigm: number) =>
      (endings[paradigm] ??= new Set(paradigms[paradigm]?.map(normal)));
    const byStem = new Map<string, Entry[]>();
    for (const entry of entries) {
      const stem = normal(entry.stem);
      const others = byStem.get(stem);
      if (others) others.push(entry);
      else byStem.set(stem, [entry]);
    }
    const longest = longestOf(byStem.keys());
    const longestEnding = longestOf(paradigms.flat());
    return (form: string): readonly string[] => {
      const found: string[] = [];
      const shortest = Math.max(0, form.length - longestEnding);
      for (let at = Math.min(form.length, longest); at >= shortest; at--)
        for (const entry of byStem.get(form.slice(0, at)) ?? [])
          if (endingsOf(entry.paradigm).has(form.slice(at))) {
            const lemma = lemmaOf(entry);
            if (!found.includes(lemma)) found.push(lemma);
          }
      return found;
    };
  };

  return {
    byExactForm: finder((text) => text),
    byFoldedForm: finder(fold),
    isLemma: (word) => lemmas.has(word),
    isInflected: (lemma) => lemmas.get(lemma) === true,
  };
}

/** Not `Math.max(...)`, whose arguments would not fit on the stack. */
function longestOf(words: Iterable<string>): number {
  let longest = 0;
  for (const {length} of words) longest = Math.max(longest, length);
  return longest;
}
