import type {Locale} from '../locale';

/**
 * Folded words that join others or ask: in prose they are not indexed, in a query they weigh little.
 *
 * Headings keep them, so that a heading can be found by all of its words.
 */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  pl: new Set(
    `a aby ach acz aczkolwiek aj albo ale ani az bardziej bardzo beda bedzie bez bo bowiem by byc byl byla byli bylo byly chce
chcemy chyba ci cie co cos czego czemu czy czyli czym dla dlaczego dlatego do gdy gdyby gdyz gdzie go i ich ile ilu im inny ja jak
jaka jaki jakich jakie jakiego jakiej jakim jako je jeden jedna jedno jednak jego jej jemu jesli jest jestem jeszcze jezeli juz kiedy kim
kogo komu kto ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy lub ma maja mam mamy masz mi miedzy mnie mna moge moga moj moja moje mojego mojej moim mozna
moze mozesz mu musi musze my na nad nam nas nasz nasza nasze nawet nia nic nich nie niego niej niemu nim niz no o obok od oraz po podczas
poniewaz powinien powinna powinno prawie przed przez przy robi robic sa sam sama sie skad soba sobie sposob sposoby swoj swoja swoje ta tak taka taki takie tam
te tego tej ten tez to toba tobie totez tu tutaj twoj twoja twoje ty tych tylko tym u w we wedlug wiec wlasnie wszystko wtedy wy
z za zas ze zeby znaczy oznacza polega sluzy potrzebuje`.split(/\s+/),
  ),
  en: new Set(
    `a about am an and any are as at be been being but by can could did do does doing done for from get gets had has have having he
her here him his how i if in into is it its itself just let may me mean means might my need of off on or our ours out over should she so some
such than that the their them then there these they this those to too up us use used was we were what when where which while who
whom whose why will with would you your yours`.split(/\s+/),
  ),
};

/** Words that both languages have and that say something in the one that does not list them. */
const falseFriends: ReadonlySet<string> = new Set(['go', 'ten', 'sam']);

/** „jak” on the English site, "how" on the Polish one. */
export function isForeignStopWord(form: string, locale: Locale): boolean {
  const other = locale === 'pl' ? 'en' : 'pl';
  return stopWords[other].has(form) && !falseFriends.has(form);
}

export function isStopWord(form: string, locale: Locale): boolean {
  return stopWords[locale].has(form);
}
