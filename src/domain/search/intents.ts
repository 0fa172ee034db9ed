import type {Locale, Localized} from '../locale';

/**
 * Words with which readers ask for what a recurring section answers, by the section's id.
 *
 * The course gives such sections one heading everywhere, „Z czym się myli”; readers ask „czym się różni”.
 */
const wordsByAnchor: Readonly<Record<string, Localized>> = {
  'confused-with': {
    pl: 'różnica różni się różnią porównanie a vs czy zamiast',
    en: 'difference differ different compare comparison versus vs or instead',
  },
  when: {
    pl: 'czy warto potrzebuję potrzebny kiedy stosować używać zastosowanie',
    en: 'do I need should I use when worth use case',
  },
  problem: {
    pl: 'po co dlaczego do czego służy zastosowanie',
    en: 'why what for purpose benefit',
  },
  'how-it-works': {
    pl: 'jak działa na czym polega zasada działania',
    en: 'how does it work principle',
  },
  mistakes: {pl: 'pułapki pomyłki', en: 'pitfalls errors'},
  criteria: {
    pl: 'za co są punkty jak oceniany wymagania zaliczenie',
    en: 'requirements grading how graded pass',
  },
  'how-points-work': {
    pl: 'ile za co jak zaliczyć zaliczenie ocena oceniany ocenianie próg punktacja',
    en: 'how graded grading grade pass passing score threshold',
  },
  exercise: {
    pl: 'ćwiczenie zadanie praktyka poćwiczyć',
    en: 'exercise practice task',
  },
  quiz: {pl: 'quiz pytania sprawdź się', en: 'quiz questions test yourself'},
  outcomes: {
    pl: 'cele czego się nauczę umiejętności',
    en: 'objectives outcomes skills learn',
  },
  template: {pl: 'przykład wzór gotowiec', en: 'example boilerplate'},
  sources: {pl: 'literatura linki', en: 'references reading links'},
};

/** The words that a section answers although it does not say them; empty for most. */
export function intentOf(anchor: string, locale: Locale): string {
  return wordsByAnchor[anchor]?.[locale] ?? '';
}
