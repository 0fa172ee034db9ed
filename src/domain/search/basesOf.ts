/** Endings of nouns that readers make smaller: *envka*, *podki*. */
const diminutive = /(?<=[^aeiouy])k(?:a|i|e|o|u|ow|ami|ach|om)?$/;

/** Prefixes that make a verb finished: *zapiklować*, *przeskalować*. */
const prefix = /^(?:prze|wy|za|od|po|do|na|s|z)(?=[^aeiouy]?[a-z]{3})/;

/**
 * What a word of jargon may be made of, the likeliest first; all folded.
 *
 * @param stem - by the rules of the language, which do not know the word that it is made of
 */
export function basesOf(form: string, stem: string): string[] {
  const bare = [
    form.replace(diminutive, ''),
    stem.replace(diminutive, ''),
    stem.replace(prefix, ''),
    stem,
  ];
  const english = bare.flatMap((base) => [
    base,
    base.replace(/(?<!c)k(?=l|$)/, 'ck'),
    base.replace(/ks/, 'x'),
  ]);
  return [...new Set(english)].filter(
    (base) => base.length >= fewestLetters && base !== form,
  );
}

const fewestLetters = 3;
