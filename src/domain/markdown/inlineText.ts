/**
 * The inline Markdown that a text of the front matter may hold: code spans and emphasis.
 *
 * Underscores are letters here: `n_jobs` is a name, not an emphasis.
 */
export type InlineText =
  | {readonly kind: 'text' | 'code'; readonly value: string}
  | {
      readonly kind: 'emphasis' | 'strong';
      readonly children: readonly InlineText[];
    };

const marked =
  /(?<ticks>`+)(?<code>[^`](?:.*?[^`])?)\k<ticks>(?!`)|(?<!\*)(?<stars>\*{1,2})(?=[^\s*])(?<inner>.*?[^\s*])\k<stars>(?!\*)/gsu;

/** Reads the inline Markdown of a text; a mark without its partner is text. */
export function readInline(text: string): InlineText[] {
  const parts: InlineText[] = [];
  let end = 0;
  const addText = (value: string) => {
    if (value !== '') parts.push({kind: 'text', value});
  };
  for (const {0: whole, index, groups = {}} of text.matchAll(marked)) {
    addText(text.slice(end, index));
    const {code, stars, inner = ''} = groups;
    parts.push(
      code === undefined
        ? {
            kind: stars === '**' ? 'strong' : 'emphasis',
            children: readInline(inner),
          }
        : {kind: 'code', value: code},
    );
    end = index + whole.length;
  }
  addText(text.slice(end));
  return parts;
}

/** The text as it is said, for data, descriptions and the search. */
export function plainText(text: string): string {
  return plain(readInline(text));
}

function plain(parts: readonly InlineText[]): string {
  return parts
    .map((part) => ('value' in part ? part.value : plain(part.children)))
    .join('');
}

/** Names what readers would see as signs instead of its meaning; `undefined` when there is nothing of the kind. */
export function strayMarkup(text: string): string | undefined {
  return strayIn(readInline(text));
}

const stray: readonly (readonly [RegExp, string])[] = [
  [/!?\[\[[^\]]*\]\]/, 'a wiki link'],
  [/!?\[[^\]]*\]\([^)]*\)/, 'a link'],
  [/<\/?[a-z][^>]*>/i, 'HTML'],
  [/\$[^$\s](?:[^$]*[^$\s])?\$/, 'a formula'],
  [/~~[^~]+~~/, 'struck text'],
  [/`/, 'a back-tick without its partner'],
  [/(?<=\S)\*\*|\*\*(?=\S)/, 'a ** without its partner'],
];

function strayIn(parts: readonly InlineText[]): string | undefined {
  for (const part of parts) {
    const found =
      'children' in part
        ? strayIn(part.children)
        : part.kind === 'text'
          ? stray.find(([pattern]) => pattern.test(part.value))?.[1]
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
