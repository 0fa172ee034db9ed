import {didYouMean} from '../nearest';

/** Keys and indices that lead to a value, `['questions', 0, 'id']`. */
export type Path = readonly (string | number)[];

export type Report = (path: Path, message: string) => void;

/** The keys of one entry, not yet trusted. */
export type Fields = {
  /** How a message calls the entry, as the start of a sentence. */
  readonly name: string;
  readonly path: Path;
  readonly values: Readonly<Record<string, unknown>>;
  readonly report: Report;
};

/** The keys of a value; none when it is something else. */
export function valuesIn(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? {...value}
    : undefined;
}

export function reportUnknownKeys(
  {name, path, values, report}: Fields,
  keys: readonly string[],
): void {
  for (const key of Object.keys(values).filter((key) => !keys.includes(key)))
    report([...path, key], `${name} has no "${key}".${didYouMean(key, keys)}`);
}

/**
 * Reads a text, or says that it is missing.
 *
 * @param what - what is to be written, as in "needs reason: why it is right or wrong."
 */
export function textAt(
  {name, path, values, report}: Fields,
  key: string,
  what: string,
): string {
  const value = values[key];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  // YAML reads an answer such as 3 or true as a number or a truth value.
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  report(
    [...path, key],
    isScalar
      ? `${name} has ${key}: ${value}, which is not a text; write "${value}" in quotes.`
      : `${name} needs ${key}: ${what}.`,
  );
  return '';
}

/** Reads an id, or says what is wrong with it. */
export function idAt(fields: Fields): string {
  const {name, path, values, report} = fields;
  const {id} = values;
  if (typeof id !== 'string')
    report([...path, 'id'], `${name} needs id: English kebab-case.`);
  else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    report(
      [...path, 'id'],
      `${name} has the id "${id}"; write it as kebab-case ASCII.`,
    );
  return typeof id === 'string' ? id : '';
}

export function listAt({values}: Fields, key: string): readonly unknown[] {
  const value = values[key];
  return Array.isArray(value) ? value : [];
}
