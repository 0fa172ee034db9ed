import type {Locale} from '../locale';
import type {Analysis} from './analyser';

/**
 * Whether two words are forms of one word, not only relatives: *kontenerów* and *kontener*, not *kontenerowy*.
 *
 * The second is a name: where no dictionary has a gerund, its verb is none of its forms. What no dictionary lists is a form by the rules of jargon: *Kubernetesem* and *Kubernetes*.
 */
export function sameForm(a: Analysis, b: Analysis, locale: Locale): boolean {
  if (a.exact === b.exact) return true;
  if (locale === 'en') return singular(a.exact) === singular(b.exact);
  // Lemmas are folded: *zadanie* is no form of *żądanie*.
  if (!a.exact.startsWith(b.exact.slice(0, 1))) return false;
  const others = nouns(b.lemmas);
  if (/[nc]ie$/.test(b.form) && b.lemmas.some(isVerb)) {
    if (isFormOfGerund(a.form, b.form)) return true;
    if (others.every(isVerb)) return false;
  }
  if (nouns(a.lemmas).some((lemma) => others.includes(lemma))) return true;
  return a.stem === b.stem && (a.lemmas.length === 0 || b.lemmas.length === 0);
}

/** *Danych* is also a form of *dać*, and *wdrożenie* of *wdrożyć*: a verb is meant only where no noun can be. */
function nouns(lemmas: readonly string[]): readonly string[] {
  const others = lemmas.filter((lemma) => !isVerb(lemma));
  return others.length > 0 ? others : lemmas;
}

/** By the folded ending of infinitives; what few nouns share it are nobody's jargon. */
function isVerb(lemma: string): boolean {
  return lemma.endsWith('c');
}

/** *Wdrażania* and *wdrażań* are forms of *wdrażanie*; *wdrażany* and *wdraża* are not. All are folded. */
function isFormOfGerund(form: string, gerund: string): boolean {
  const stem = gerund.slice(0, -2);
  return (
    form.startsWith(stem) &&
    /^(?:|i(?:e|a|u|em|ach|ami|om))$/.test(form.slice(stem.length))
  );
}

/** Keys of which two forms of one word share at least one. */
export function formKeys(
  {exact, lemmas, stem}: Analysis,
  locale: Locale,
): readonly string[] {
  return locale === 'en'
    ? [exact, singular(exact)]
    : [exact, ...lemmas.map((lemma) => `lemma ${lemma}`), `stem ${stem}`];
}

/** An English noun without its plural and possessive endings; the stemmer would take *containing* for a form of *container*. */
function singular(word: string): string {
  const bare = word.replace(/(?:'s|s')$/, (ending) =>
    ending === "s'" ? 's' : '',
  );
  if (/[^aeiou]ies$/.test(bare)) return bare.replace(/ies$/, 'y');
  if (/(?:[sxz]|ch|sh)es$/.test(bare)) return bare.replace(/es$/, '');
  return /[^suo]s$|[aeiou]os$/.test(bare) && bare.length > 3
    ? bare.slice(0, -1)
    : bare;
}
