import type {Affixes, AffixRule} from './affixes';

/** A word of the dictionary with the flags of the endings it takes. */
export type DictionaryEntry = {
  /** In lower case. */
  readonly word: string;
  readonly flags: readonly string[];
  /** Whether the dictionary writes the word with a capital. */
  readonly isName: boolean;
};

/** The entries of a `.dic` file, found by their lower-cased word: text at the start of a sentence is no name. */
export type Dictionary = {
  readonly entriesOf: (word: string) => readonly DictionaryEntry[];
  /** All words, lower-cased. */
  readonly words: () => Iterable<string>;
};

/**
 * Reads a `.dic` file. Only its lines are kept, split on demand: a run needs a few thousand of 300,000 entries.
 * An entry that is forbidden, or that is a word only with an affix, is no word here.
 */
export function parseDictionary(dic: string, affixes: Affixes): Dictionary {
  const linesByWord = new Map<string, string>();
  for (const line of dic.split('\n').slice(1)) {
    const end = line.search(/[\t\r ]/);
    const text = end === -1 ? line : line.slice(0, end);
    if (text === '') continue;
    const word = wordOf(text).toLowerCase();
    const others = linesByWord.get(word);
    linesByWord.set(word, others === undefined ? text : `${others}\t${text}`);
  }
  return {
    words: () => linesByWord.keys(),
    entriesOf: (word) =>
      linesByWord
        .get(word)
        ?.split('\t')
        .map((line) => ({
          word,
          flags: affixes.flagsOf(line.slice(wordOf(line).length + 1)),
          isName: wordOf(line) !== word,
        }))
        .filter(({flags}) => !isNoWord(flags, affixes)) ?? [],
  };
}

function wordOf(line: string): string {
  const slash = line.indexOf('/');
  return slash === -1 ? line : line.slice(0, slash);
}

function isNoWord(flags: readonly string[], affixes: Affixes): boolean {
  return [affixes.needAffix, affixes.forbidden].some(
    (flag) => flag !== undefined && flags.includes(flag),
  );
}

/**
 * Finds the entries a form belongs to, by taking endings off the form instead of putting them on 300,000 words.
 */
export function entriesOfForm(
  affixes: Affixes,
  dictionary: Dictionary,
): (form: string) => DictionaryEntry[] {
  const rules = rulesByEnding(affixes);
  const longest = Math.max(0, ...[...rules.keys()].map(({length}) => length));

  const withoutPrefix = (form: string) => {
    const found = new Map<string, DictionaryEntry>();
    const add = (entry: DictionaryEntry) =>
      found.set(`${entry.word}/${entry.flags.join()}`, entry);
    dictionary.entriesOf(form).forEach(add);
    for (let size = 0; size <= Math.min(longest, form.length); size++) {
      const base = form.slice(0, form.length - size);
      const byStrip = rules.get(form.slice(form.length - size));
      for (const [strip, candidates] of byStrip ?? []) {
        const word = base + strip;
        for (const entry of dictionary.entriesOf(word))
          if (
            candidates.some(
              ({flag, fits}) => entry.flags.includes(flag) && fits(word),
            )
          )
            add(entry);
      }
    }
    return [...found.values()];
  };

  return (form) => [
    ...withoutPrefix(form),
    ...affixes.prefixes
      .filter(({add}) => form.startsWith(add) && form.length > add.length)
      .flatMap(({flag, strip, add, fits}) =>
        withoutPrefix(strip + form.slice(add.length)).filter(
          ({word, flags}) => flags.includes(flag) && fits(word),
        ),
      ),
  ];
}

/** The forms of an entry, its own word first. Prefixed forms are left out: the analyser takes prefixes off by rule. */
export function formsOf(entry: DictionaryEntry, affixes: Affixes): string[] {
  const {word, flags} = entry;
  const forms = new Set([word]);
  for (const flag of flags)
    for (const {strip, add, fits} of affixes.suffixes.get(flag) ?? [])
      if (word.endsWith(strip) && fits(word))
        forms.add(word.slice(0, word.length - strip.length) + add);
  return [...forms];
}

/** The suffix rules by what they add, then by what they strip. */
function rulesByEnding(
  affixes: Affixes,
): Map<string, Map<string, AffixRule[]>> {
  const byEnding = new Map<string, Map<string, AffixRule[]>>();
  for (const rule of [...affixes.suffixes.values()].flat()) {
    const byStrip = byEnding.get(rule.add) ?? new Map<string, AffixRule[]>();
    byStrip.set(rule.strip, [...(byStrip.get(rule.strip) ?? []), rule]);
    byEnding.set(rule.add, byStrip);
  }
  return byEnding;
}
