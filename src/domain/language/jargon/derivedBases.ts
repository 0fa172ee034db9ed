const person =
  'owa(?:c|l[a-z]{0,9}|wszy|n[a-z]{0,4}|lno[a-z]{0,4}|ln[a-z]{1,3})|' +
  'uj(?:e(?:sz|my|cie)?|a(?:c[a-z]{0,4})?|my|cie)?';
const verb = new RegExp(`^(.{2,}?)(?:${person})$`, 's');
/** *commitnąć, kliknęła*: something done once. */
const once =
  /^(.{3,}?)n(?:ac|al[a-z]{0,8}|el[a-z]{0,8}|ie(?:sz|my|cie|t[a-z]{1,3}|ci[a-z]{1,3})?|ij[a-z]{0,4}|a|e)$/s;
const adjective =
  /^(.{3,}?)ow(?:y|a|e|ego|ej|emu|ym|ych|ymi|i|o|osc[a-z]{0,3})$/s;
const quality =
  /^(.{5,}?)(?:i?czn|yczn|aln|yjn|sk)(?:y|a|e|ego|ej|emu|ym|ych|ymi|i|ie|o)$/s;
const action = /^(.{3,}?)ac(?:j[a-z]{0,3}|yjn[a-z]{1,3})$/s;
const agent = /^(.{3,}?)ator(?:a|owi|em|ze|zy|y|ow|om|ami|ach)?$/s;

const prefixes = 'przy prze roz wy za po do od pod na ze z s w u o'.split(' ');

/** Verbs that only look as if a noun were in them. */
const withoutNoun = new Set(
  (
    'stosowac pasowac promowac rysowac kierowac panowac ratowac parowac darowac traktowac mianowac pakowac kasowac ' +
    'malowac budowac powodowac rachowac autoryzowac organizowac lokalizowac generalizowac serializowac specjalizowac'
  ).split(' '),
);

/** Verbs that only look as if they were in a longer one: *opracować, zachować, następować, dominować*. */
const neverPrefixed = new Set(
  'pracowac chowac gotowac stepowac sladowac minowac kapowac wodowac'.split(
    ' ',
  ),
);

/** Perfective verbs that mean no more than the verb inside; most prefixes mean something. */
const emptyPrefix =
  /^(?:z(?=robic|badac|mierzyc|gubic|rozumiec|lamac)|s(?=tworzyc|konczyc|korzystac)|u(?=tworzyc)|na(?=pisac|uczyc)|za(?=konczyc)|po(?=laczyc|liczyc|dzielic)|prze(?=czytac)|wy(?=tlumaczyc))(?=[a-z]+c$)/;

/**
 * What a folded word may be derived from, nearest first: *sklasteryzowaliśmy* → *sklasteryzować, klasteryzować, klaster*;
 * *chmurowy* → *chmura*; *wdrażać* → *wdrożyć*. Which of them exist is for the caller to know.
 */
export function derivedBases(word: string): string[] {
  return [
    ...fromVerb(word),
    ...aspects(word),
    ...fromNoun(word),
    ...(word.startsWith('nie')
      ? [word.slice(3), ...fromVerb(word.slice(3)), ...fromNoun(word.slice(3))]
      : []),
  ].filter((base) => base.length > 2 && base !== word);
}

/** The stem a jargon word certainly goes back to, whether or not it is known: a verb in *-ować* or an adjective in *-owy*. */
export function certainBase(word: string): string | undefined {
  const verbStem = verb.exec(word)?.[1];
  if (verbStem !== undefined && withoutNoun.has(`${verbStem}owac`))
    return undefined;
  if (verbStem !== undefined && verbStem.length > 2)
    return verbStem.replace(/^z(?=[bdgjlmnrw])(?=.{4})/, '');
  const actionStem = action.exec(word)?.[1];
  if (actionStem !== undefined) return actionStem;
  const adjectiveStem = adjective.exec(word)?.[1];
  return adjectiveStem === undefined ||
    /(?:fl|kfl|ind|sh|thr)$/.test(adjectiveStem)
    ? undefined
    : adjectiveStem;
}

/** What a verb stem may be without its prefix; *za-ktualizować* and *z-aktualizować* are both tried. */
export function withoutPrefix(stem: string): string[] {
  return prefixes
    .filter((prefix) => stem.startsWith(prefix))
    .map((prefix) => stem.slice(prefix.length))
    .filter((bare) => bare.length > 2 && !neverPrefixed.has(`${bare}owac`));
}

function fromVerb(word: string): string[] {
  const stem =
    verb.exec(word)?.[1] ?? agent.exec(word)?.[1] ?? action.exec(word)?.[1];
  if (stem !== undefined) {
    const bare = withoutPrefix(stem);
    return [
      ...verbBases(stem),
      ...bare.map((inner) => `${inner}owac`),
      ...bare.flatMap(foreignBases),
    ];
  }
  const single = once.exec(word)?.[1];
  return single === undefined ? [] : [single];
}

function verbBases(stem: string): string[] {
  const infinitive = `${stem}owac`;
  return withoutNoun.has(infinitive)
    ? [infinitive]
    : [infinitive, stem, ...foreignBases(stem)];
}

/** *klasteryzować* → *klasteryz-*, *klaster*; *debuggować* → *debug* */
function foreignBases(stem: string): string[] {
  if (withoutNoun.has(`${stem}owac`)) return [];
  if (/.{4}[iy]z$/.test(stem)) return [stem, stem.slice(0, -2)];
  return /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
}

const imperfective: readonly (readonly [RegExp, string])[] = [
  [/[iy]wac$/, 'ac'],
  [/ywac$/, 'yc'],
  [/awac$/, 'ac'],
  [/(?<=[kg])ac$/, 'nac'],
  [/uwac$/, 'unac'],
];
/** With these, o becomes a: *wdrożyć, wdrażać*. */
const softImperfective: readonly (readonly [RegExp, string])[] = [
  [/iac$/, 'ic'],
  [/(?<=z)ac$/, 'yc'],
  [/(?<=z)ac$/, 'ic'],
];

/** The perfective that an imperfective verb belongs to, and the verb without an empty prefix. */
function aspects(word: string): string[] {
  if (!word.endsWith('c')) return [];
  const replaced = (
    form: string,
    rules: readonly (readonly [RegExp, string])[],
  ) =>
    rules
      .filter(([ending]) => ending.test(form))
      .map(([ending, other]) => form.replace(ending, other));
  const withO = word.replace(/a([^aeiouy]+i?)ac$/, 'o$1ac');
  return [
    ...(withO === word ? [] : replaced(withO, softImperfective)),
    ...replaced(word, [...imperfective, ...softImperfective]),
    word.replace(emptyPrefix, ''),
  ];
}

function fromNoun(word: string): string[] {
  const stem = adjective.exec(word)?.[1];
  const bases: string[] = [];
  if (stem !== undefined)
    bases.push(
      stem,
      `${stem}a`,
      `${stem}e`,
      `${stem}o`,
      stem.replace(/i$/, ''),
    );
  const related = quality.exec(word)?.[1];
  if (related !== undefined) bases.push(related);
  if (word.endsWith('osc'))
    bases.push(word.replace(/osc$/, 'y'), word.replace(/osc$/, 'i'));
  const degree = /^(.{3,})szy$/s.exec(word)?.[1];
  if (degree !== undefined)
    bases.push(
      ...(degree.endsWith('niej') ? [degree.replace(/niej$/, 'ny')] : []),
      ...['y', 'ki', 'oki', 'eki'].map((ending) => degree + ending),
    );
  if (word.endsWith('acyjny')) bases.push(word.replace(/yjny$/, 'ja'));
  return bases;
}
