/**
 * The Snowball English stemmer (Porter2, https://snowballstem.org/algorithms/english/stemmer.html), for folded words.
 *
 * `R1` is what follows the first consonant after a vowel, `R2` the same within `R1`: an ending only goes when it lies there,
 * so that short words keep theirs.
 */
export function englishStem(word: string): string {
  if (!/^[a-z']{3,64}$/.test(word)) return word;
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  let stem = word
    .replace(/^'+/, '')
    .replace(/^y|(?<=[aeiouy])y/g, 'Y')
    .replace(/'s'$|'s$|'$/, '');
  const r1 = startOfR1(stem);
  const r2 = Math.min(stem.length, r1 + startOfRegion(stem.slice(r1)));

  stem = plural(stem);
  if (settled.has(stem)) return stem;
  stem = pastOrGerund(stem, r1);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = replaceEnding(stem, step2, r1, r2);
  stem = replaceEnding(stem, step3, r1, r2);
  stem = replaceEnding(stem, step4, r2, r2);
  return finalLetter(stem, r1, r2).toLowerCase();
}

const exceptions = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);

/** Words that are ready once their plural is off. */
const settled = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
);

function startOfR1(word: string): number {
  const special = /^(?:gener|commun|arsen)/.exec(word);
  return special ? special[0].length : startOfRegion(word);
}

function startOfRegion(word: string): number {
  const match = /[aeiouy][^aeiouy]/.exec(word);
  return match ? match.index + 2 : word.length;
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return word.replace(/(?<=[aeiouy].+)s$/, '');
}

function pastOrGerund(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const base = word.replace(/(?<=[aeiouy].*)(?:ed|edly|ing|ingly)$/, '');
  if (base === word) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(base)) return base.slice(0, -1);
  return isShort(base, r1) ? `${base}e` : base;
}

/** A word of one short syllable, that is one after which an e was dropped: *hop(e)*. */
function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && endsInShortSyllable(word);
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word);
}

/** An ending, what takes its place, and optionally what must stand before it. */
type Step = readonly (readonly [RegExp, string, 'inR2'?])[];

const step2: Step = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/enci$/, 'ence'],
  [/anci$/, 'ance'],
  [/abli$/, 'able'],
  [/entli$/, 'ent'],
  [/(?:ization|izer)$/, 'ize'],
  [/(?:ational|ation|ator)$/, 'ate'],
  [/(?:alism|aliti|alli)$/, 'al'],
  [/fulness$/, 'ful'],
  [/(?:ousli|ousness)$/, 'ous'],
  [/(?:iveness|iviti)$/, 'ive'],
  [/(?:biliti|bli)$/, 'ble'],
  [/(?<=l)ogi$/, 'og'],
  [/fulli$/, 'ful'],
  [/lessli$/, 'less'],
  [/(?<=[cdeghkmnrt])li$/, ''],
];

const step3: Step = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/alize$/, 'al'],
  [/(?:icate|iciti|ical)$/, 'ic'],
  [/(?:ful|ness)$/, ''],
  [/ative$/, '', 'inR2'],
];

const step4: Step = [
  [
    /(?:ement|(?<!e)ment|(?<!m)ent|al|ance|ence|er|ic|able|ible|ant|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/,
    '',
  ],
];

function replaceEnding(
  word: string,
  step: Step,
  region: number,
  r2: number,
): string {
  for (const [ending, replacement, place] of step) {
    const match = ending.exec(word);
    if (!match) continue;
    const from = place === 'inR2' ? r2 : region;
    return match.index >= from
      ? word.slice(0, match.index) + replacement
      : word;
  }
  return word;
}

function finalLetter(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    return last >= r2 || (last >= r1 && !endsInShortSyllable(rest))
      ? rest
      : word;
  }
  return word.endsWith('ll') && last >= r2 ? word.slice(0, -1) : word;
}
