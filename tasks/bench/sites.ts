/** Sites of the same Markdown: this one, and what a reader would compare it with. */
export const siteNames = ['ours', 'stock', 'starlight', 'material'] as const;
export type SiteName = (typeof siteNames)[number];
export type BySite<T> = Readonly<Record<SiteName, T>>;

/** What is made for each site, one after the other: two at once would only measure each other. */
export async function forEachSite<T>(
  make: (site: SiteName) => T | Promise<T>,
): Promise<BySite<T>> {
  const made: [SiteName, T][] = [];
  for (const site of siteNames) made.push([site, await make(site)]);
  return Object.fromEntries(made) as BySite<T>;
}
