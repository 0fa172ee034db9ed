/** Where a stale page stands beside its original, for an address below the base of a language. */
export function comparisonUrl(url: string): string {
  return `/translations${url}`;
}
