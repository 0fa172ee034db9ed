import {fold} from '../fold';
import {derivedBases} from '../jargon/derivedBases';
import {parseAffixes} from './hunspell/affixes';
import {
  entriesOfForm,
  formsOf,
  parseDictionary,
  type DictionaryEntry,
} from './hunspell/dictionary';
import {foreignForms, foreignStems} from './foreignStems';
import {irregularWords} from './irregular';
import {fewForms, type Lexicon, type Paradigm} from './lexicon';

/** Rare words of the dictionary whose forms mean a foreign word in this field: *merge* is no form of a fodder plant. */
const falseFriends = new Set(['merga', 'promptu']);

/**
 * Builds the lexicon of a corpus from a Hunspell dictionary: every lemma that a word of the vocabulary can be a form of,
 * with all its forms, and the stems of the words the dictionary lacks.
 *
 * Two more kinds of lemmas come along: close relatives of those in the corpus (*wdrażać* where the corpus says *wdrożenie*),
 * so that readers may ask with them; and words that the jargon rules would otherwise take for forms of a foreign word.
 */
export function buildLexicon(input: {
  readonly aff: string;
  readonly dic: string;
  readonly vocabulary: Iterable<string>;
}): Lexicon {
  const affixes = parseAffixes(input.aff);
  const dictionary = parseDictionary(input.dic, affixes);
  const allEntriesOf = entriesOfForm(affixes, dictionary);
  const entriesOf = (form: string) =>
    allEntriesOf(form).filter(({word}) => !falseFriends.has(word));
  const sizeOf = (entry: DictionaryEntry) => formsOf(entry, affixes).length;

  const entries = new Map<string, DictionaryEntry>();
  const add = (entry: DictionaryEntry) =>
    entries.set(`${entry.word}/${entry.flags.join()}`, entry);

  const unlisted: string[] = [];
  const vocabulary = new Set([...input.vocabulary].sort());
  for (const word of vocabulary) {
    const found = entriesOf(word);
    found.forEach(add);
    if (
      found.length === 0 ||
      (/(?:[^aeiouyąęó]|...e)$/.test(word) &&
        found.every((entry) => sizeOf(entry) < fewForms))
    )
      unlisted.push(word);
  }

  const lemmas = new Set([...entries.values()].map(({word}) => fold(word)));
  for (const word of relatives(lemmas, dictionary.words()))
    dictionary.entriesOf(word).forEach(add);

  const stems = foreignStems(unlisted, (word) => lemmas.has(word));
  for (const stem of stems)
    for (const form of foreignForms(stem))
      entriesOf(form)
        .filter(({isName}) => !isName)
        .forEach(add);

  return {
    ...shared([
      ...[...entries.values()].map((entry) => formsOf(entry, affixes)),
      ...irregularWords.filter((forms) =>
        forms.some((form) => vocabulary.has(form)),
      ),
    ]),
    foreignStems: stems,
  };
}

/** The verbs, qualities and adjectives of the dictionary that are derived from a lemma, and the verbs a lemma is derived from. */
function relatives(
  lemmas: ReadonlySet<string>,
  words: Iterable<string>,
): string[] {
  const bases = new Set(
    [...lemmas].flatMap(derivedBases).filter((base) => base.endsWith('c')),
  );
  return [...words].filter((word) => {
    if (!/(?:ć|owy|ość)$/.test(word)) return false;
    const folded = fold(word);
    return (
      bases.has(folded) || derivedBases(folded).some((base) => lemmas.has(base))
    );
  });
}

/** Splits words into the stem their forms have in common and paradigms, of which the most frequent get the lowest numbers. */
function shared(
  words: readonly (readonly string[])[],
): Pick<Lexicon, 'paradigms' | 'entries'> {
  const counts = new Map<string, number>();
  const entries = new Map<string, {stem: string; key: string}>();
  for (const forms of words) {
    const [lemma = '', ...others] = forms;
    const stem = commonBeginning(forms);
    const endings = others.map((form) => form.slice(stem.length)).sort();
    const key = [lemma.slice(stem.length), ...new Set(endings)].join('\n');
    if (entries.has(`${stem}\n${key}`)) continue;
    entries.set(`${stem}\n${key}`, {stem, key});
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([key]) => key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    paradigms: keys.map((key) => {
      const [lemmaEnding = '', ...others] = key.split('\n');
      return [lemmaEnding, ...others] satisfies Paradigm;
    }),
    entries: [...entries.values()]
      .map(({stem, key}) => ({stem, paradigm: numbers.get(key) ?? 0}))
      .sort((a, b) =>
        a.stem === b.stem ? a.paradigm - b.paradigm : a.stem < b.stem ? -1 : 1,
      ),
  };
}

function commonBeginning(forms: readonly string[]): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const form of others)
    while (!form.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
