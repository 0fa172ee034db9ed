/** In characters: a longer text loses its beginning, because what went wrong stands at the end of a trace. */
export const longestTrace = 50_000;

/** Stands for anything inside a line of a message. */
const gap = '…';

/** What of an error the matcher looks at. */
export type Recognizable = {
  readonly id: string;
  /** Lines of the message; `…` stands for anything inside the line. */
  readonly patterns: readonly string[];
};

/**
 * Finds the errors whose message stands in a text, the most specific first.
 *
 * A pattern is found when its pieces stand in one line in their order. Pieces are plain text, each looked for once:
 * the time grows with the length of the text, whatever is in it.
 */
export function matchErrors<Entry extends Recognizable>(
  text: string,
  entries: readonly Entry[],
): Entry[] {
  const lines = text
    .slice(-longestTrace)
    .split(/\r\n|\r|\n/)
    .map(folded);
  return entries
    .map((entry) => ({
      entry,
      letters: Math.max(
        0,
        ...entry.patterns
          .map(piecesOf)
          .filter((pieces) => lines.some((line) => holds(line, pieces)))
          .map(lettersIn),
      ),
    }))
    .filter(({letters}) => letters > 0)
    .sort((a, b) => b.letters - a.letters)
    .map(({entry}) => entry);
}

/** How specific a pattern is: the characters that must stand in a text. */
export function specificityOf(pattern: string): number {
  return lettersIn(piecesOf(pattern));
}

function piecesOf(pattern: string): string[] {
  return pattern
    .split(gap)
    .map(folded)
    .filter((piece) => piece !== '');
}

function holds(line: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = line.indexOf(piece, from);
    from = at + piece.length;
    return at !== -1;
  });
}

function lettersIn(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** What copying changes does not count: case, kinds of quotation marks, white space. */
function folded(line: string): string {
  return line
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
