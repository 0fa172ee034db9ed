/**
 * The address of a printable document below the site's base: `/print/2/` is the whole edition,
 * `/print/2/modules/model-api/` a page and everything below it.
 */
export function printUrl(edition: string, pageId?: string): string {
  return `/print/${edition}/${pageId === undefined ? '' : `${pageId}/`}`;
}
