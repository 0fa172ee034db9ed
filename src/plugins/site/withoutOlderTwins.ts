/** Leaves out pages of older editions that the current edition has, too: that one is their canonical address. */
export function withoutOlderTwins<Item extends {readonly url: string}>(
  items: readonly Item[],
): Item[] {
  const listed = new Set(items.map(({url}) => url));
  return items.filter(({url}) => {
    const twin = currentTwin(url);
    return twin === undefined || !listed.has(twin);
  });
}

/** Where the current edition has a page of an older one, whose number stands after `docs/`. */
function currentTwin(url: string): string | undefined {
  const twin = url.replace(/(^|\/)docs\/\d+\//, '$1docs/');
  return twin === url ? undefined : twin;
}
