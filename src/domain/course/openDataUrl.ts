/** The path of a file of the open data below the site's base. */
export function openDataUrl(edition: string, file: string): string {
  return `/data/${edition}/${file}`;
}
