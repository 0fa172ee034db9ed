/** `[[target#heading|label]]`, or `![[name|alt]]` when `embeds`. */
export type WikiToken = {
  readonly kind: 'link';
  readonly embeds: boolean;
  readonly target: string;
  readonly heading: string | undefined;
  /** The author's own words; absent when there is no `|`, or when the label goes on behind the text. */
  readonly label: string | undefined;
  /** A label that was begun and not ended: its rest stands in the inline nodes that follow. */
  readonly open: boolean;
  /** The token as written. */
  readonly raw: string;
  /** How many line breaks stand before it in the text. */
  readonly lineBreaks: number;
};

export type TextToken = {readonly kind: 'text'; readonly value: string};

/** `|` is written `\|` in a table; Markdown usually takes the backslash out, an outline does not. */
const link =
  /(!?)\[\[(?=[^\]|])([^[\]|#\\\n]*)(?:#([^[\]|\\\n]*))?(?:\\?\|(?:((?:(?!\]\]|\[\[)[\s\S])*)(\]\]|$))|\]\])/g;

/**
 * Splits a text at its wiki links.
 *
 * `[[target|words *with* emphasis]]` reaches this function in pieces, because Markdown has already made a
 * node of the emphasis: the last token of the first piece is then `open`.
 */
export function tokenize(text: string): (TextToken | WikiToken)[] {
  const tokens: (TextToken | WikiToken)[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    const [whole, mark, target = '', heading, label, close] = match;
    tokens.push(...textToken(text.slice(end, match.index)), {
      kind: 'link',
      embeds: mark === '!',
      target: target.trim(),
      heading: heading?.trim(),
      label: label?.replace(/\s+/g, ' '),
      open: close === '',
      raw: whole,
      lineBreaks: text.slice(0, match.index).split('\n').length - 1,
    });
    end = match.index + whole.length;
  }
  return [...tokens, ...textToken(text.slice(end))];
}

function textToken(value: string): TextToken[] {
  return value === '' ? [] : [{kind: 'text', value}];
}
