/**
 * What addresses of the site begin with: where a build says that it is served, where GitHub Pages serves its
 * repository, and on the machine of who writes it. There, another program may have the rest of the port.
 */
export function siteAddresses(
  repository: string | undefined,
  {
    SITE_URL: origin,
    BASE_URL: base = '/',
  }: Readonly<Record<string, string | undefined>>,
): string[] {
  const [owner = '', name = ''] = repository?.toLowerCase().split('/') ?? [];
  return [
    ...(origin === undefined ? [] : [new URL(base, origin).href]),
    ...(name === '' ? [] : [`https://${owner}.github.io/${name}/`]),
    ...['docs/', 'en/', 'blog/'].map(
      (folder) => `http://localhost:3000/${folder}`,
    ),
  ];
}
