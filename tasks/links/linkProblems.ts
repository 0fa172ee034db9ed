import {askFor, type Patience} from './askFor';
import type {ExternalLink} from './externalLinks';

const hostsAtOnce = 8;

/** Explains which addresses are dead. A host is asked for one address at a time. */
export async function linkProblems(
  links: readonly ExternalLink[],
  patience?: Patience,
): Promise<string[]> {
  const byHost = new Map<string, ExternalLink[]>();
  for (const link of links) {
    const {host} = new URL(link.url);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const hosts = [...byHost.values()];
  const problems: string[] = [];
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.pop(); host !== undefined; host = hosts.pop())
      for (const {url, places} of host) {
        const wrong = await askFor(url, patience);
        if (wrong !== undefined)
          problems.push(
            `${places.join(', ')}  ${url}: ${wrong}. Find where it went, or write into tasks/links/ignored.yaml why it may stay.`,
          );
      }
  };
  await Promise.all(Array.from({length: hostsAtOnce}, askHosts));
  return problems.sort();
}
