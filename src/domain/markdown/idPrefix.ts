/**
 * Makes the start of the ids of one drawing: page and name, ASCII, kebab-case.
 *
 * The page is in it because a list of pages may show several of them in one document.
 */
export function idPrefix(path: string, name: string): string {
  const [folder = '', file = ''] = path
    .replaceAll('\\', '/')
    .split('/')
    .slice(-2);
  const page = file.replace(/\.mdx?$/, '');
  return slug(`${page === 'index' ? folder : page}-${name}`);
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[0-9-]+|-+$/g, '');
}
