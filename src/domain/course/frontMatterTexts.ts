/** A text of the front matter that readers see, and the keys that lead to it. */
export type FrontMatterText = {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Whether it may hold inline Markdown: it stands in the page, not only in a tab or a preview. */
  readonly mayBeMarked: boolean;
};

const plainKeys = ['title', 'sidebar_label', 'description'];
const markedKeys = [
  'objectives',
  'outcomes',
  'agenda',
  'goal',
  'goals',
  'scope',
  'outputs',
  'criteria',
  'definition',
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
