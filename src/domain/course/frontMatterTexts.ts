import {plainText} from '../markdown/inlineText';

/** A text of the front matter that readers see, and the keys that lead to it. */
export type FrontMatterText = {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Whether it may hold inline Markdown: it stands in the page, not only in a tab, a preview or a tooltip. */
  readonly mayBeMarked: boolean;
};

const plainKeys = ['title', 'sidebar_label', 'description', 'definition'];
const markedKeys = [
  'objectives',
  'outcomes',
  'agenda',
  'goal',
  'goals',
  'scope',
  'outputs',
  'criteria',
  'demo',
  'note',
];

/** The texts among the keys of a page, trusted or not, in the order of the keys. */
export function frontMatterTexts(data: unknown): FrontMatterText[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const mayBeMarked = markedKeys.includes(key);
    if (!mayBeMarked && !plainKeys.includes(key)) return [];
    return textsIn(value, [key]).map((found) => ({...found, mayBeMarked}));
  });
}

function textsIn(
  value: unknown,
  path: FrontMatterText['path'],
): Pick<FrontMatterText, 'path' | 'text'>[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  // An entry of an agenda or of criteria.
  return typeof value === 'object' && value !== null && 'text' in value
    ? textsIn(value.text, [...path, 'text'])
    : [];
}

/** The same facts with their inline Markdown taken off: for data, descriptions and the search. */
export function withPlainTexts<Facts extends object>(facts: Facts): Facts {
  // Texts stay texts and lists stay lists of the same length, so the shape is that of the facts.
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]: [string, unknown]) => [
      key,
      markedKeys.includes(key) ? plainIn(value) : value,
    ]),
  ) as Facts;
}

function plainIn(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plainIn);
  return typeof value === 'object' && value !== null && 'text' in value
    ? {...value, text: plainIn(value.text)}
    : value;
}
