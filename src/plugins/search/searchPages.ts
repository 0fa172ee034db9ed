import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {
  isKind,
  partOf,
  type Catalogue,
  type CoursePage,
} from '../../domain/course/catalogue';
import type {SearchKind, SearchPage} from '../../domain/search/section';
import type {LoadedEdition} from '../course/loadCourse';
import {readHtml} from './readHtml';

/** Where the built pages of a language are. */
export type BuiltPages = {
  readonly outDir: string;
  /** Addresses of the pages of the site, base included. */
  readonly routesPaths: readonly string[];
  /** The language's base: `/en/`. */
  readonly baseUrl: string;
};

/** Pages that list other pages: what they say of them stands better there. */
const indexIds: ReadonlySet<string> = new Set([
  'glossary',
  'modules',
  'project',
  'roadmap',
]);

/** The pages of an edition that are written in the language of the catalogue and want to be found. */
export async function coursePages(
  catalogue: Catalogue,
  {catalogues}: LoadedEdition,
  {outDir}: BuiltPages,
): Promise<SearchPage[]> {
  const other = catalogues.find((candidate) => candidate !== catalogue);
  const pages = await Promise.all(
    Array.from(catalogue.pages.values(), async (page) => {
      const file = join(outDir, page.url, 'index.html');
      if (page.locale !== catalogue.locale || !existsSync(file)) return [];
      const html = readHtml(await readFile(file, 'utf8'), {
        listsPages: indexIds.has(page.id),
        skipsFacts: page.kind === 'term',
      });
      if (html.isHidden) return [];
      const {title, description, aliases, asks} = namesOf(page);
      return [
        {
          id: page.id,
          kind: kindOf(page),
          locale: page.locale,
          ...(page.kind === 'errors' && {listsErrors: true as const}),
          url: page.url,
          title,
          description,
          aliases,
          foreignNames: foreignNamesOf(page, other),
          foreignHeadings: foreignHeadingsOf(page, other),
          asks,
          blocks: html.blocks,
        },
      ];
    }),
  );
  return pages.flat();
}

/** The posts of the blog: of no edition, so the current one finds them. */
export async function blogPosts(
  {outDir, routesPaths, baseUrl}: BuiltPages,
  {locale}: Catalogue,
): Promise<SearchPage[]> {
  const urls = routesPaths
    .filter((path) => path.startsWith(`${baseUrl}blog/`))
    .map((path) => path.slice(baseUrl.length - 1));
  const posts = await Promise.all(
    urls.map(async (url) => {
      const file = join(outDir, url, 'index.html');
      if (!existsSync(file)) return [];
      const html = readHtml(await readFile(file, 'utf8'));
      if (html.isHidden || !html.isBlogPost) return [];
      const {title, description, blocks} = html;
      return [
        {
          id: url,
          kind: 'blog' as const,
          locale,
          url,
          title,
          description,
          aliases: [],
          foreignNames: [],
          foreignHeadings: {},
          asks: [],
          blocks,
        },
      ];
    }),
  );
  return posts.flat();
}

function namesOf(
  page: CoursePage,
): Pick<SearchPage, 'title' | 'description' | 'aliases' | 'asks'> {
  const {title} = page.facts;
  if (isKind(page, 'term')) {
    const {definition, names = [], aliases, asks = []} = page.facts;
    return {
      title,
      description: definition,
      aliases: [...names, ...aliases],
      asks,
    };
  }
  const {
    description,
    aliases = [],
    asks = [],
  } = page.facts as {
    description: string;
    aliases?: readonly string[];
    asks?: readonly string[];
  };
  return {title, description, aliases, asks};
}

/** What the other language calls the page, when it has a text of its own there. */
function foreignNamesOf(
  page: CoursePage,
  other: Catalogue | undefined,
): string[] {
  const twin = other?.pages.get(page.id);
  if (twin === undefined || twin.locale === page.locale) return [];
  const {title, aliases} = namesOf(twin);
  return [title, ...aliases];
}

/** What the other language calls the sections of the page. */
function foreignHeadingsOf(
  page: CoursePage,
  other: Catalogue | undefined,
): Record<string, string> {
  const twin = other?.pages.get(page.id);
  return twin === undefined || twin.locale === page.locale
    ? {}
    : Object.fromEntries(twin.headings);
}

function kindOf({id, kind}: CoursePage): SearchKind {
  if (kind !== 'page' && kind !== 'lesson' && kind !== 'errors') return kind;
  switch (partOf(id)) {
    case 'start':
      return 'start';
    case 'modules':
      return 'module';
    case 'roadmap':
      return 'session';
    case 'project':
    case 'glossary':
      return 'page';
  }
}
