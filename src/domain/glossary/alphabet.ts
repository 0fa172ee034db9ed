import type {Locale} from '../locale';

/** Terms whose names begin with the same letter. */
export type LetterGroup<Named> = {
  readonly letter: string;
  /** What links to the group end with. */
  readonly id: string;
  readonly items: readonly Named[];
};

/**
 * Groups names by their first letter, in the order of the language's alphabet: *Ł* is a letter of its own in Polish, not in English.
 *
 * Names that begin with a digit or a sign come first, together.
 */
export function byLetter<Named>(
  items: readonly Named[],
  nameOf: (item: Named) => string,
  locale: Locale,
): LetterGroup<Named>[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const groups = new Map<string, Named[]>();
  for (const item of items.toSorted((a, b) => compare(nameOf(a), nameOf(b)))) {
    const letter = initialOf(nameOf(item), locale);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, group]) => ({
    letter,
    id: letterId(letter),
    items: group,
  }));
}

const otherSigns = '0–9';

function initialOf(name: string, locale: Locale): string {
  const [first = ''] = name.normalize('NFC');
  const letter = first.toLocaleUpperCase(locale);
  if (!/\p{L}/u.test(letter)) return otherSigns;
  const base = letter.normalize('NFD').charAt(0);
  const isOwn =
    new Intl.Collator(locale, {sensitivity: 'base'}).compare(letter, base) !==
    0;
  return isOwn || letter === base ? letter : base;
}

/** ASCII, like all ids of the course. */
function letterId(letter: string): string {
  if (letter === otherSigns) return 'letter-0-9';
  return /^[A-Z]$/.test(letter)
    ? `letter-${letter.toLowerCase()}`
    : `letter-u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
