/** More than a trace with its messages; what is longer loses its beginning, for the message of a trace is its end. */
const mostTyped = 20_000;
const mostQueryLetters = 200;

export type CleanQuery = {
  readonly text: string;
  /** Whether something of what was typed is left out. */
  readonly shortened: boolean;
  /** Whether the last word may be unfinished. */
  readonly isOpen: boolean;
  /** Whether it is in quotation marks: words are taken as they are, none is guessed. */
  readonly isQuoted: boolean;
  /** Whether it is the message of an error. */
  readonly isMessage: boolean;
};

/** NUL and other control characters, lone surrogates, U+FFFD and everything that is neither seen nor read. */
const invisible = /[\p{Cc}\p{Cs}\p{Co}\p{Cf}\p{Variation_Selector}\uFFFD]/gu;

/** What a trace is known by: its head, or a place in a file. */
const traceMark = /Traceback \(most recent|File "[^"]{1,300}", line \d/;

/** The name of an error and what it says. */
const errorMessage =
  /(?:^|\s)((?:[a-z_]\w{0,60}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|Warning|Interrupt|Exit|Unavailable)\b(?:: .{0,400})?)/g;

/**
 * Makes a query from whatever was typed, pasted or found in an address.
 *
 * The cut comes first, with room for what cleaning removes: the work never grows with the input.
 */
export function cleanQuery(typed: string): CleanQuery {
  const whole = typed
    .slice(-mostTyped)
    .replace(invisible, (character) => (/\s/.test(character) ? ' ' : ''))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const message = traceMark.test(whole) ? lastMessage(whole) : undefined;
  const text = Array.from(message ?? whole)
    .slice(0, mostQueryLetters)
    .join('')
    .trim();
  return {
    text,
    shortened: typed.length > mostTyped || text !== whole,
    isOpen: !/\s$/u.test(typed) && text === whole,
    isQuoted: /^["„”“].*["”“]$/u.test(text),
    isMessage: message !== undefined || lastMessage(text) === text,
  };
}

/** The message at the end of a trace: pasted into a field, its lines have become one. */
function lastMessage(text: string): string | undefined {
  return Array.from(text.matchAll(errorMessage)).at(-1)?.[1]?.trim();
}
