/** What has to be known to carry a page's links over into a document. */
export type PrintPlace = {
  /** Where the site is, without a path: `https://example.org`. */
  readonly siteUrl: string;
  /** The base of the language: `/en/`. */
  readonly baseUrl: string;
  /** Whether a path below the base, `/docs/project/`, is a page of the document. */
  readonly anchorOf: (path: string) => string | undefined;
};

/** Marks links whose addresses stand at the end of a document, not after their words. */
export const listedClass = 'course-print-listed';

/** The id of a page in a document: `modules/model-api` → `modules_model-api`. */
export function pageAnchor(pageId: string): string {
  return pageId.replaceAll('/', '_');
}

/** The id in a document of an element of a page. Page ids have no underscore, so no two can meet. */
export function anchorIn(anchor: string, id: string): string {
  return `${anchor}__${id}`;
}

/**
 * Turns a link of a page into one of the document: into an anchor when its target is in it,
 * else into a whole address, since paper knows no base.
 */
export function printLink(
  href: string,
  /** The page that holds the link. */
  anchor: string,
  {siteUrl, baseUrl, anchorOf}: PrintPlace,
): string {
  if (href.startsWith('#'))
    return `#${href === '#' ? anchor : anchorIn(anchor, href.slice(1))}`;
  if (!leadsInside(href)) return href;
  const [path = '', id] = href.split('#');
  const target = path.startsWith(baseUrl)
    ? anchorOf(path.slice(baseUrl.length - 1))
    : undefined;
  if (target === undefined) return siteUrl + href;
  return `#${id === undefined ? target : anchorIn(target, id)}`;
}

/** The whole address of a path below the base. */
export function wholeAddress(
  path: string,
  {siteUrl, baseUrl}: Pick<PrintPlace, 'siteUrl' | 'baseUrl'>,
): string {
  return siteUrl + baseUrl + path.slice(1);
}

/** Whether a link of a page leads to another page of the site. */
export function leadsInside(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}
