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
  /^(.{3,}?)(?:i?czn|yczn|aln|yjn|sk)(?:y|a|e|ego|ej|emu|ym|ych|ymi|i|ie|o)$/s;
const action = /^(.{3,}?)ac(?:j[a-z]{0,3}|yjn[a-z]{1,3})$/s;
const agent = /^(.{3,}?)ator(?:a|owi|em|ze|zy|y|ow|om|ami|ach)?$/s;

const prefix =
  /^(?:przy|prze|roz|wy|za|po|do|od|pod|na|re|ze|z|s|w|u|o)(?=.{3})/;

/** Verbs that only look as if a noun or a shorter verb were in them. */
const unrelated = new Set(
  (
    'stosowac pasowac promowac rysowac kierowac panowac ratowac parowac darowac traktowac mianowac pakowac kasowac ' +
    'chowac opracowac malowac budowac gotowac kapowac powodowac rachowac'
  ).split(' '),
);

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
  if (verbStem !== undefined && unrelated.has(`${verbStem}owac`))
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

function fromVerb(word: string): string[] {
  const stem =
    verb.exec(word)?.[1] ?? agent.exec(word)?.[1] ?? action.exec(word)?.[1];
  if (stem !== undefined) {
    const bare = stem.replace(prefix, '');
    return [stem, ...(bare === stem ? [] : [bare])].flatMap(verbBases);
  }
  const single = once.exec(word)?.[1];
  if (single === undefined) return [];
  return [single, single.replace(prefix, '')];
}

function verbBases(stem: string): string[] {
  const infinitive = `${stem}owac`;
  if (unrelated.has(infinitive)) return [infinitive];
  return [
    infinitive,
    stem,
    // klasteryzować → klaster, debuggować → debug
    stem.replace(/[iy]z$/, ''),
    stem.replace(/(.)\1$/, '$1'),
  ];
}

/** The perfective that an imperfective verb belongs to, and the verb without an empty prefix. */
function aspects(word: string): string[] {
  const soft = word.replace(/a([^aeiouy]+)a(c|nie)$/, 'o$1a$2');
  return [
    ...[...new Set([soft, word])].flatMap((form) => [
      form.replace(/[iy]wac$/, 'ac'),
      form.replace(/ywac$/, 'yc'),
      form.replace(/awac$/, 'ac'),
      form.replace(/iac$/, 'ic'),
      form.replace(/(?<=[csdr]z|z)ac$/, 'yc'),
      form.replace(/(?<=z)ac$/, 'ic'),
      form.replace(/ac$/, 'nac'),
      form.replace(/wac$/, 'nac'),
    ]),
    word.replace(
      /^(?:z|s|na)(?=.{4,}c$)(?!dawac|stawic|mowic|lozyc|kladac|prawic)/,
      '',
    ),
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
  if (word.endsWith('acyjny')) bases.push(word.replace(/yjny$/, 'ja'));
  return bases;
}
