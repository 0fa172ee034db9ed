/** A piece of a text: inline code without its back-ticks, or what stands around it. */
export type TextPiece = {readonly text: string; readonly isCode: boolean};

/** Splits a text at its inline code; a back-tick without a partner is text. */
export function splitInlineCode(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    pieces.push({text: text.slice(end, match.index), isCode: false});
    pieces.push({text: match[1] ?? '', isCode: true});
    end = match.index + match[0].length;
  }
  pieces.push({text: text.slice(end), isCode: false});
  return pieces.filter((piece) => piece.text !== '');
}

/** The text as it is said, without back-ticks. */
export function withoutBackTicks(text: string): string {
  return splitInlineCode(text)
    .map((piece) => piece.text)
    .join('');
}
