/**
 * The path that a reader meant who wrote capitals: every page of the site has an address in small letters.
 *
 * What stands before the base belongs to the host, and the digits of encoded letters say nothing.
 */
export function lowercasePath(pathname: string, baseUrl: string): string {
  if (!pathname.startsWith(baseUrl)) return pathname;
  return (
    baseUrl +
    pathname
      .slice(baseUrl.length)
      .replace(/%..|[A-Z]+/g, (part) =>
        part.startsWith('%') ? part : part.toLowerCase(),
      )
  );
}
