import type {SourcePage} from '../../src/domain/course/page';

/** An address outside the site, and where pages lead to it: `file:line`. */
export type ExternalLink = {
  readonly url: string;
  readonly places: readonly string[];
};

/** All addresses outside the site that pages lead to, without fragments, each once. */
export function externalLinks(
  pages: readonly Pick<
    SourcePage,
    'path' | 'outline' | 'frontMatter' | 'lineOf'
  >[],
): ExternalLink[] {
  const places = new Map<string, string[]>();
  for (const {path, outline, frontMatter, lineOf} of pages)
    for (const {url, line} of [
      ...outline.links,
      ...officialOf(frontMatter).map((url) => ({
        url,
        line: lineOf(['official']),
      })),
    ]) {
      if (!/^https?:\/\//i.test(url)) continue;
      const address = url.replace(/#.*$/, '');
      places.set(address, [...(places.get(address) ?? []), `${path}:${line}`]);
    }
  return [...places].map(([url, where]) => ({url, places: where}));
}

function officialOf(frontMatter: unknown): string[] {
  return typeof frontMatter === 'object' &&
    frontMatter !== null &&
    'official' in frontMatter &&
    typeof frontMatter.official === 'string'
    ? [frontMatter.official]
    : [];
}
