import {parseFilter, type Filter} from './filters';

/** What an address of the search page asks for. */
export type SearchQuery = {
  readonly text: string;
  /** Empty for the edition that is current. */
  readonly edition: string;
  readonly filter: Filter | undefined;
};

/**
 * Reads `?q=…&edition=…&kind=…`. Anything may stand in an address: what makes no sense counts as missing.
 *
 * @param editions - ids of the editions there are
 */
export function parseSearchQuery(
  search: string,
  editions: readonly string[],
): SearchQuery {
  // Leaves a malformed `%` as it stands, where `decodeURIComponent` throws.
  const parameters = new URLSearchParams(search);
  const edition = parameters.get('edition') ?? '';
  return {
    text: parameters.get('q') ?? '',
    edition: editions.includes(edition) ? edition : '',
    filter: parseFilter(parameters.get('kind')),
  };
}

/** Writes what follows the path of the search page. */
export function formatSearchQuery({
  text,
  edition,
  filter,
}: SearchQuery): string {
  const parameters = new URLSearchParams({q: text});
  if (edition !== '') parameters.set('edition', edition);
  if (filter !== undefined) parameters.set('kind', filter);
  return `?${parameters.toString()}`;
}
