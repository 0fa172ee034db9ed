import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';
import * as z from 'zod';
import type {Locale} from '../../src/domain/locale';

const entry = z.strictObject({
  /** What a student types. */
  q: z.string().min(1),
  /** Page ids, with `#anchor` unless the top of the page is meant. */
  at: z.array(z.string().regex(/^[a-z0-9/-]+(#[a-z0-9-]+)?$/)).min(1),
});

const goldenSet = z.record(z.string(), z.array(entry).min(1));

export type Golden = {
  readonly group: string;
  readonly query: string;
  /** Addresses below the language's base; any of them is right. */
  readonly urls: readonly string[];
};

/** Reads the queries of a language and the sections that answer them. */
export async function readGoldenSet(locale: Locale): Promise<Golden[]> {
  const file = new URL(`golden.${locale}.yaml`, import.meta.url);
  const groups = goldenSet.parse(parse(await readFile(file, 'utf8')));
  return Object.entries(groups).flatMap(([group, entries]) =>
    entries.map(({q, at}) => ({group, query: q, urls: at.map(urlOfSection)})),
  );
}

/** `glossary/docker#problem` → `/docs/glossary/docker/#problem`. */
function urlOfSection(id: string): string {
  const [page = '', anchor] = id.split('#');
  const url = page === 'index' ? '/docs/' : `/docs/${page}/`;
  return anchor === undefined ? url : `${url}#${anchor}`;
}
