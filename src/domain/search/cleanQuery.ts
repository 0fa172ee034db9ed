const mostQueryLetters = 100;
const mostQueryWords = 8;
const lettersOfShort = 2;

export type CleanQuery = {
  readonly text: string;
  /** Whether something of what was typed is left out. */
  readonly shortened: boolean;
};

/** NUL and other control characters, lone surrogates, U+FFFD and everything that is neither seen nor read. */
const invisible = /[\p{Cc}\p{Cs}\p{Co}\p{Cf}\p{Variation_Selector}\uFFFD]/gu;

/**
 * Makes a query from whatever was typed, pasted or found in an address.
 *
 * The cut comes first, with room for what cleaning removes: the work never grows with the input.
 */
export function cleanQuery(typed: string): CleanQuery {
  const room = mostQueryLetters * 10;
  const whole = typed
    .slice(0, room)
    .replace(invisible, (character) => (/\s/.test(character) ? ' ' : ''))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(whole).slice(0, mostQueryLetters).join('').trim();
  const text = mostTelling(letters.split(' ')).join(' ');
  return {text, shortened: typed.length > room || text !== whole};
}

/** Leaves out the shortest words first, from the end: what tells one error message from another is often its last word. */
function mostTelling(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > mostQueryWords) {
    const at = kept.findLastIndex((word) => word.length <= lettersOfShort);
    kept.splice(at === -1 ? kept.length - 1 : at, 1);
  }
  return kept;
}
