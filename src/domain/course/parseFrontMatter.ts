import type * as z from 'zod';
import {didYouMean} from '../nearest';
import type {PageKind} from './kinds';
import {frontMatterSchemas, type FrontMatter} from './schemas';

/** What is wrong with one key, as a sentence; `path` leads to it (`['agenda', 0, 'id']`). */
export type KeyProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

export type Parsed<Kind extends PageKind> =
  | {readonly value: FrontMatter<Kind>; readonly problems?: never}
  | {readonly value?: never; readonly problems: readonly KeyProblem[]};

/** Turns foreign data into the facts of a page, or explains every key that is wrong. */
export function parseFrontMatter<Kind extends PageKind>(
  kind: Kind,
  data: unknown,
): Parsed<Kind> {
  const schema: z.ZodObject = frontMatterSchemas[kind];
  const result = schema.safeParse(data, {reportInput: true});
  // The schema is the one of this kind; TypeScript cannot follow a generic index.
  if (result.success) return {value: result.data as FrontMatter<Kind>};
  return {
    problems: result.error.issues.flatMap((issue) =>
      sentences(issue, kind, Object.keys(schema.shape)),
    ),
  };
}

function sentences(
  issue: z.core.$ZodIssue,
  kind: PageKind,
  knownKeys: readonly string[],
): KeyProblem[] {
  const {path} = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key "${key}" in a ${kind}.${path.length === 0 ? didYouMean(key, knownKeys) : ''} Remove it or correct its name.`,
    }));
  const name = path.map(String).join('.') || 'front matter';
  if (issue.input === undefined)
    return [{path, message: `missing key "${name}": a ${kind} needs it.`}];
  return [
    {
      path,
      message: `"${name}" is ${JSON.stringify(issue.input)}. ${cure(issue)}`,
    },
  ];
}

function cure(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${article(issue.expected)}.`;
    case 'invalid_value':
      return `It must be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `It must have at most ${issue.maximum} characters, has ${String(issue.input).length}.`
        : `At most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''} allowed.`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `It must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`
        : 'It must not be empty.';
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

function article(type: string): string {
  return type === 'int'
    ? 'a whole number'
    : /^[aeiou]/.test(type)
      ? `an ${type}`
      : `a ${type}`;
}
