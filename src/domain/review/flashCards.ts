import type {Localized} from '../locale';

/** What a card asks for: the other language's name, or what the term is. */
export const directions = ['pl-en', 'en-pl', 'definition'] as const;

export type Direction = (typeof directions)[number];

/** A term as cards ask for it. */
export type CardTerm = {
  /** The id of its page: `glossary/docker`. */
  readonly id: string;
  /** Path of its page below the site's base. */
  readonly url: string;
  readonly names: Localized;
  readonly definition: string;
  readonly category: string;
  /** Ids of the parts of the course that name it. */
  readonly parts: readonly string[];
};

/** The terms of the current edition, and by what they can be chosen. Written and read by the same build. */
export type CardFile = {
  readonly edition: string;
  readonly terms: readonly CardTerm[];
  readonly categories: readonly Choice[];
  readonly parts: readonly Choice[];
};

export type Choice = {readonly id: string; readonly name: string};

/** One question about a term. Its answers are kept beside those of quizzes, under its id. */
export type FlashCard = {
  readonly id: string;
  readonly term: CardTerm;
  readonly direction: Direction;
};

export function flashCard(term: CardTerm, direction: Direction): FlashCard {
  return {id: `${term.id}#card/${direction}`, term, direction};
}

/** Whether answers under this id are those to a card. */
export function isCardId(id: string): boolean {
  return /^glossary\/[^#]+#card\//.test(id);
}

/** What a learner chose; empty where anything will do. */
export type Deck = {
  readonly direction: Direction;
  readonly category: string;
  readonly part: string;
};

/** The cards of a deck that were never answered. A name that is the same in both languages is no question. */
export function newCards(
  terms: readonly CardTerm[],
  {direction, category, part}: Deck,
  isKnown: (id: string) => boolean,
): FlashCard[] {
  return terms
    .filter(
      ({names, ...term}) =>
        (category === '' || term.category === category) &&
        (part === '' || term.parts.includes(part)) &&
        (direction === 'definition' || names.pl !== names.en),
    )
    .map((term) => flashCard(term, direction))
    .filter(({id}) => !isKnown(id));
}
