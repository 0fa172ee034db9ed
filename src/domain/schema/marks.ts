import * as z from 'zod';

/**
 * What a value means to two languages: `plain` and `marked` are texts, each language has its own, and `marked` may
 * hold inline Markdown; `own` is whatever a language needs. All else is a fact, the same in every language.
 */
type Mark = 'plain' | 'marked' | 'own';

const marks = z.registry<{readonly mark: Mark}>();

/** A text without Markdown. */
export function plainText(text = z.string().trim().min(1)): z.ZodString {
  return text.register(marks, {mark: 'plain'});
}

/** A text that may hold inline Markdown. */
export function markedText(): z.ZodString {
  return z.string().trim().min(1).register(marks, {mark: 'marked'});
}

/** A value that only one language may have. */
export function own<Schema extends z.ZodType>(schema: Schema): Schema {
  marks.add(schema, {mark: 'own'});
  return schema;
}

/** The mark of a schema, found behind `optional()` too. */
export function markOf(schema: z.ZodType): Mark | undefined {
  return (
    marks.get(schema)?.mark ??
    (schema instanceof z.ZodOptional
      ? markOf(schema.unwrap() as z.ZodType)
      : undefined)
  );
}
