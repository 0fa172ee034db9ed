import {z} from 'zod';
import type {ExternalLink} from './externalLinks';

/** An address that is not asked for: what it begins with, and why. */
export type Ignored = {readonly begins: string; readonly reason: string};

const schema = z.array(
  z.strictObject({begins: z.url(), reason: z.string().min(10)}),
);

/**
 * Reads the list of what is not asked for.
 *
 * @throws Error when an entry has no reason
 */
export function readIgnored(value: unknown): Ignored[] {
  const {success, data, error} = schema.safeParse(value);
  if (!success)
    throw new Error(
      `tasks/links/ignored.yaml is a list of "begins" (an address) and "reason" (a sentence):\n${z.prettifyError(error)}`,
    );
  return data;
}

/** What is left to ask for; and a sentence for each entry of the list that no page needs. */
export function withoutIgnored(
  links: readonly ExternalLink[],
  ignored: readonly Ignored[],
): {asked: ExternalLink[]; problems: string[]} {
  const isIgnored = ({url}: ExternalLink): boolean =>
    ignored.some(({begins}) => url.startsWith(begins));
  return {
    asked: links.filter((link) => !isIgnored(link)),
    problems: ignored
      .filter(({begins}) => !links.some(({url}) => url.startsWith(begins)))
      .map(
        ({begins}) =>
          `tasks/links/ignored.yaml: no page leads to ${begins} any more. Take it from the list.`,
      ),
  };
}
