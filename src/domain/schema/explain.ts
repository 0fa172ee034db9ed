import * as z from 'zod';
import {didYouMean} from '../nearest';
import {childOf, schemaAt, valueAt} from './schemaAt';

/** What is wrong with one key, as a sentence; `path` leads to it (`['agenda', 0, 'id']`). */
export type KeyProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

/** How a message calls the thing that a path begins with: `question "q"`; the rest of the path is the name of the key. */
export type NameOf = (path: readonly PropertyKey[]) => {
  readonly name: string;
  readonly length: number;
};

/** Turns foreign data into what a schema says, or explains every key that is wrong. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  nameOf: NameOf,
): {value: z.output<Schema>} | {problems: KeyProblem[]} {
  const result = schema.safeParse(data, {reportInput: true});
  if (result.success) return {value: result.data};
  return {
    problems: result.error.issues.flatMap((issue) =>
      sentences(issue, schema, data, nameOf),
    ),
  };
}

function sentences(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  nameOf: NameOf,
): KeyProblem[] {
  const {path} = issue;
  const {name, length} = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = schemaAt(schema, path, data);
    const keys = known instanceof z.ZodObject ? Object.keys(known.shape) : [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key "${key}" in ${name}.${didYouMean(key, keys)} Remove it or correct its name.`,
    }));
  }
  const kinds = schemaAt(schema, path.slice(0, -1), data);
  if (kinds instanceof z.ZodDiscriminatedUnion) {
    const kind = valueAt(issue.input, kinds.def.discriminator);
    return [{path, message: kindProblem(kinds, kind, name)}];
  }
  const key = path.slice(length).map(String).join('.');
  const own = schemaAt(schema, path, data);
  const needs = own?.description === undefined ? '' : `: ${own.description}`;
  if (issue.input === undefined && key !== '')
    return [{path, message: `missing key "${key}": ${name} needs it${needs}.`}];
  const subject =
    key === '' ? name : `"${key}"${length === 0 ? '' : ` of ${name}`}`;
  return [
    {
      path,
      message: `${subject} ${shown(issue.input)}. ${cure(issue, needs)}`,
    },
  ];
}

/** Of several kinds of a thing, none is the one that is named. */
function kindProblem(
  {def: {discriminator}, options}: z.ZodDiscriminatedUnion,
  kind: unknown,
  name: string,
): string {
  const kinds = options.flatMap((option) => {
    const own = childOf(option as z.ZodType, discriminator, undefined);
    return own instanceof z.ZodLiteral || own instanceof z.ZodEnum
      ? [...(own instanceof z.ZodEnum ? own.options : own.values)].map(String)
      : [];
  });
  return kind === undefined
    ? `missing key "${discriminator}": ${name} needs it. ${oneOf(kinds, kind)}`
    : `"${discriminator}" of ${name} is ${JSON.stringify(kind)}. ${oneOf(kinds, kind)}`;
}

function cure(issue: z.core.$ZodIssue, needs: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${article(issue.expected)}.${inQuotes(issue)}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'too_big':
      return issue.origin === 'string'
        ? `It must have at most ${issue.maximum} characters, has ${String(issue.input).length}.`
        : `At most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''} allowed.`;
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return `It must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`;
      return Number(issue.minimum) > 1
        ? `It must have at least ${issue.minimum} entries${needs}.`
        : `It must not be empty${needs}.`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? 'It must be an id: English, lower case, words joined by "-".'
        : 'It must be an https address.';
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return `${issue.message}.`;
  }
}

function oneOf(values: readonly string[], input: unknown): string {
  const offer = typeof input === 'string' ? didYouMean(input, values) : '';
  return `It must be one of: ${values.join(', ')}.${offer}`;
}

/** YAML reads an answer such as 3 or true as a number or a truth value. */
function inQuotes({expected, input}: z.core.$ZodIssueInvalidType): string {
  return expected === 'string' &&
    (typeof input === 'number' || typeof input === 'boolean')
    ? ` Write "${input}" in quotes.`
    : '';
}

/** What stands there; a whole list or block would drown the sentence. */
function shown(input: unknown): string {
  if (Array.isArray(input))
    return `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`;
  return typeof input === 'object' && input !== null
    ? 'is a list of keys'
    : `is ${JSON.stringify(input)}`;
}

/** What a type is called in a sentence. */
function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'a whole number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'a list of keys, each with its value',
  };
  return names[type] ?? `a ${type}`;
}
