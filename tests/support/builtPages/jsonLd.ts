import * as z from 'zod';
import {attribute, textOf, type PageTree} from './pageTree';

const thing = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
});

/** What a page says of itself to search engines. */
export type Thing = z.infer<typeof thing>;

/** The things of a page that can be read; `jsonLdProblems` names the others. */
export function jsonLdIn(page: PageTree): Thing[] {
  return blocksOf(page).flatMap((text) => read(text) ?? []);
}

export function jsonLdProblems(page: PageTree): string[] {
  return blocksOf(page)
    .filter((text) => read(text) === undefined)
    .map((text) => `is no thing of schema.org: ${text.slice(0, 200)}`);
}

function blocksOf(page: PageTree): string[] {
  return page
    .all('script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(textOf);
}

function read(text: string): Thing | undefined {
  try {
    return thing.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
