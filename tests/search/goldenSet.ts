import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {parse} from 'yaml';
import * as z from 'zod';
import {locales, type Locale} from '../../src/domain/locale';

const entry = z.strictObject({
  /** What a student types. */
  q: z.string().min(1),
  /** Page ids, with `#anchor` unless the top of the page is meant. */
  at: z.array(z.string().regex(/^[a-z0-9/-]+(#[a-z0-9-]+)?$/)).min(1),
});

const goldenSet = z.record(z.string(), z.array(entry).min(1));

/** `tuning` may be looked at; `test` only says how good the search is. */
export type Part = 'tuning' | 'test';

export type Golden = {
  readonly group: string;
  readonly part: Part;
  readonly query: string;
  /** Addresses below the language's base; any of them is right. */
  readonly urls: readonly string[];
};

/** Of ten queries that others wrote, so many are tested on: about a third of all queries. */
const testedOfTen = 6;

/** Reads the queries of a language and the sections that answer them. */
export async function readGoldenSet(locale: Locale): Promise<Golden[]> {
  const [own, asked] = await Promise.all([
    readQueries(`golden.${locale}.yaml`, () => 'tuning'),
    readQueries(`asked.${locale}.yaml`, partOf),
  ]);
  return [...own, ...asked];
}

async function readQueries(
  name: string,
  part: (query: string) => Part,
): Promise<Golden[]> {
  const file = new URL(name, import.meta.url);
  const groups = goldenSet.parse(parse(await readFile(file, 'utf8')));
  return Object.entries(groups).flatMap(([group, entries]) =>
    entries.map(({q, at}) => ({
      group,
      part: part(q),
      query: q,
      urls: at.map(urlOfSection),
    })),
  );
}

const offTopic = z.record(z.enum(locales), z.array(z.string().min(1)).min(1));

/** Queries of a language that the course says nothing about. */
export async function readOffTopic(locale: Locale): Promise<string[]> {
  const file = new URL('offTopic.yaml', import.meta.url);
  return offTopic.parse(parse(await readFile(file, 'utf8')))[locale];
}

/** The same query is always of the same part. */
function partOf(query: string): Part {
  const [first = 0] = createHash('sha256').update(query).digest();
  return first % 10 < testedOfTen ? 'test' : 'tuning';
}

/** `glossary/docker#problem` → `/docs/glossary/docker/#problem`. */
function urlOfSection(id: string): string {
  const [page = '', anchor] = id.split('#');
  const url = page === 'index' ? '/docs/' : `/docs/${page}/`;
  return anchor === undefined ? url : `${url}#${anchor}`;
}
