import type {Locale} from '../locale';

/**
 * Folded lemmas (English: stems) of words that carry a question more than its subject: „jak *poznać*, że…”, "how do I *tell*…".
 *
 * They are rare in lessons, so that rarity alone would take them for the subject.
 */
const lightWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  pl: new Set(
    `chciec dac dac dobrac dobrze dodac dostac dzialac gotowy inny korzystac kolejny latwo lepiej lepszy najlepszy nalezec napisac obejrzec odpalic
odpowiadac ogolny oznaczac polecic pomoc potrafic potrzeba potrzebowac powiedziec podejrzec poznac rozumiec robic rozny rozpoznac sprawdzac
sprawdzic spod stac stawac trwac trzeba trzymac uzupelnic uzyc uzywac warto wiadomo wiedziec wlasciwy wybrac wybierac wyglada wygladac
wyjasnic wziac zaczac zaczynac zmienic zobaczyc zostac zrobic zrozumiec zwykly`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `avoid becom best better big check choos creat differ easi explain find give good happen help hood keep know like long look made make mani
mean much normal possibl proper put run save see set show start take tell thing tri under understand want way work write wrong`.split(
      /\s+/,
    ),
  ),
};

export function isLightWord(
  {lemmas, stem}: {readonly lemmas: readonly string[]; readonly stem: string},
  locale: Locale,
): boolean {
  const words = lightWords[locale];
  return words.has(stem) || lemmas.some((lemma) => words.has(lemma));
}
