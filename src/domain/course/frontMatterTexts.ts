import type * as z from 'zod';
import {plainText} from '../markdown/inlineText';
import {markOf} from '../schema/marks';
import {childOf} from '../schema/schemaAt';
import type {PageKind} from './kinds';
import {frontMatterSchemas} from './schemas';

/** A text of the front matter that readers see, and the keys that lead to it. */
export type FrontMatterText = {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Whether it may hold inline Markdown: it stands in the page, not only in a tab, a preview or a tooltip. */
  readonly mayBeMarked: boolean;
};

/** The texts among the keys of a page, trusted or not, in the order of the keys. */
export function frontMatterTexts(
  kind: PageKind,
  data: unknown,
): FrontMatterText[] {
  const texts: FrontMatterText[] = [];
  mapTexts(frontMatterSchemas[kind], data, (text, mark, path) => {
    texts.push({path, text, mayBeMarked: mark === 'marked'});
    return text;
  });
  return texts;
}

/** The same facts with their inline Markdown taken off: for data, descriptions and the search. */
export function withPlainTexts<Facts extends object>(
  kind: PageKind,
  facts: Facts,
): Facts {
  // Texts stay texts and lists stay lists of the same length, so the shape is that of the facts.
  return mapTexts(frontMatterSchemas[kind], facts, (text, mark) =>
    mark === 'marked' ? plainText(text) : text,
  ) as Facts;
}

/** What must be the same in every language, key by key: facts, and how many texts there are. */
export function structureOf(
  kind: PageKind,
  data: unknown,
): Map<string, string> {
  const schema = frontMatterSchemas[kind];
  const facts = mapTexts(schema, data, () => undefined);
  if (typeof facts !== 'object' || facts === null) return new Map();
  return new Map(
    Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
      const own = childOf(schema, key, facts);
      if (value === undefined || (own && markOf(own) === 'own')) return [];
      const isList =
        Array.isArray(value) && value.every((entry) => entry === undefined);
      return [
        [key, isList ? `${value.length} entries` : JSON.stringify(value)],
      ];
    }),
  );
}

type Path = readonly (string | number)[];

/** Copies a value with its texts replaced; what a language has for itself stays as it is. */
function mapTexts(
  schema: z.ZodType | undefined,
  value: unknown,
  replace: (text: string, mark: 'plain' | 'marked', path: Path) => unknown,
  path: Path = [],
): unknown {
  const mark = schema && markOf(schema);
  if (typeof value === 'string' && (mark === 'plain' || mark === 'marked'))
    return replace(value, mark, path);
  if (mark === 'own' || typeof value !== 'object' || value === null)
    return value;
  const mapped = (entry: unknown, key: string | number) =>
    mapTexts(childOf(schema, key, value), entry, replace, [...path, key]);
  return Array.isArray(value)
    ? value.map(mapped)
    : Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, mapped(entry, key)]),
      );
}
