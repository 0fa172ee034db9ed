import * as z from 'zod';

/** The schema of a key or an index inside a value; `undefined` when there is none. */
export function childOf(
  schema: z.ZodType | undefined,
  key: PropertyKey,
  value: unknown,
): z.ZodType | undefined {
  const whole = schema && objectOf(schema, value);
  if (whole instanceof z.ZodArray) return whole.element as z.ZodType;
  // An author's key may be one that every object inherits.
  return whole instanceof z.ZodObject && Object.hasOwn(whole.shape, key)
    ? (whole.shape[String(key)] as z.ZodType)
    : undefined;
}

/** The schema at the end of a path. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  let inside = value;
  for (const key of path) {
    found = childOf(found, key, inside);
    inside = valueAt(inside, key);
  }
  return found && objectOf(found, inside);
}

export function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** Takes `optional()` off, and of several kinds the one that the value says it is. */
function objectOf(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return objectOf(schema.unwrap() as z.ZodType, value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const {discriminator} = schema.def;
  const kind = valueAt(value, discriminator);
  const kinds = schema.options as readonly z.ZodType[];
  return (
    kinds.find((option) => {
      const own = childOf(option, discriminator, value);
      return own?.safeParse(kind).success === true;
    }) ?? schema
  );
}
