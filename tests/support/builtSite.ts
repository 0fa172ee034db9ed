import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {locales, type Locale} from '../../src/domain/locale';

/** The repository's root. */
export const repository = join(__dirname, '../..');

/** The site under test: `build/`, or what `BUILD_FOLDER` names. */
export const buildFolder = resolve(
  repository,
  process.env.BUILD_FOLDER ?? 'build',
);

if (!existsSync(join(buildFolder, 'sitemap.xml')))
  throw new Error(
    `${buildFolder} holds no site. Build it first: npx docusaurus build.`,
  );

/** Where the site begins, on the host that it was built for: the address that the landing page gives itself. */
const builtFor = landingAddress();
export const basePath = new URL(builtFor).pathname;

/** Editions of the course, the current one first, and what their addresses begin with. */
export const editions = [
  {id: '2', docs: 'docs/'},
  {id: '1', docs: 'docs/1/'},
] as const;

/** Every HTML file of the site, as paths below its folder: `en/docs/project/index.html`. */
export function htmlFiles(): string[] {
  return builtFiles().filter((file) => file.endsWith('.html'));
}

/** Every file of the site. */
export function builtFiles(): string[] {
  return readdirSync(buildFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(buildFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Reads a file of the built site. */
export function builtFile(path: string): string {
  return readFileSync(join(buildFolder, path), 'utf8');
}

/** Whether a path below the site's base is a file, or a folder with a page. */
export function isServed(path: string): boolean {
  const file = /(^|\/)$/.test(path) ? `${path}index.html` : path;
  return existsSync(join(buildFolder, decodeURIComponent(file)));
}

/** What the paths of a language begin with. */
export function folderOf(locale: Locale): string {
  return locale === 'pl' ? '' : `${locale}/`;
}

/** The language that a path below the site's base belongs to. */
export function localeOf(path: string): Locale {
  return locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'pl';
}

/** The path below the site's base of a whole address on the host that the site was built for. */
export function pathOf(url: string): string {
  if (!url.startsWith(builtFor))
    throw new Error(`${url} is not below ${builtFor}`);
  return url.slice(builtFor.length);
}

/** The whole address of a path on the host that the site was built for. */
export function builtUrl(path: string): string {
  return builtFor + path;
}

/** The path that a link on a page leads to, below the site's base. */
export function pathOfLink(href: string): string {
  const {pathname, hash} = new URL(href, builtFor);
  return pathname.slice(basePath.length) + hash;
}

/** Where search engines are to find what a page says: in the current edition, if it has the same page. */
export function canonicalPath(path: string): string {
  const twin = path.replace(/(^|\/)docs\/\d+\//, '$1docs/');
  return isServed(twin) ? twin : path;
}

function landingAddress(): string {
  const [, address] =
    /<link [^>]*rel="?canonical"? href="?([^\s">]+)/.exec(
      readFileSync(join(buildFolder, 'index.html'), 'utf8'),
    ) ?? [];
  if (address === undefined)
    throw new Error('The landing page has no canonical address.');
  return address;
}
