import type * as z from 'zod';
import {parseWith, type KeyProblem} from '../schema/explain';
import type {PageKind} from './kinds';
import type {SourcePage} from './page';
import {frontMatterSchemas, type FrontMatter} from './schemas';

export type Parsed<Kind extends PageKind> =
  | {readonly value: FrontMatter<Kind>; readonly problems?: never}
  | {readonly value?: never; readonly problems: readonly KeyProblem[]};

/** Turns foreign data into the facts of a page, or explains every key that is wrong. */
export function parseFrontMatter<Kind extends PageKind>(
  kind: Kind,
  data: unknown,
): Parsed<Kind> {
  const schema: z.ZodType = frontMatterSchemas[kind];
  const parsed = parseWith(schema, data, () => ({
    name: `a ${kind}`,
    length: 0,
  }));
  // The schema is the one of this kind; TypeScript cannot follow a generic index.
  return 'value' in parsed
    ? {value: parsed.value as FrontMatter<Kind>}
    : parsed;
}

/** Whether the front matter of a page is right; what would follow from a wrong one is no problem of its own. */
export function hasFacts({
  kind,
  frontMatter,
  yamlProblems,
}: Pick<SourcePage, 'kind' | 'frontMatter' | 'yamlProblems'>): boolean {
  return (
    yamlProblems.length === 0 &&
    parseFrontMatter(kind, frontMatter).value !== undefined
  );
}
