import {createHash} from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Locale} from '../../../src/domain/locale';
import {
  buildFolder,
  builtFile,
  builtUrl,
  htmlFiles,
  repository,
} from '../builtSite';
import {loadsOf, namedAddresses, type Load} from './addresses';
import {coveringPages, type Chosen} from './coveringPages';
import {extremesOf, type Extremes} from './extremes';
import {jsonLdIn, type Thing} from './jsonLd';
import {pageRules} from './pageRules';
import {attribute, readTree, textOf, type PageTree} from './pageTree';
import {shapeOf} from './shape';

/** What the tests know of a built page, read once from its HTML. */
export type BuiltPage = {
  /** The address below the site's base: `en/docs/project/`, `404.html`. */
  readonly path: string;
  readonly locale: Locale;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
  readonly heading: string;
  /** What links and labels can point at. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly loads: readonly Load[];
  readonly named: readonly string[];
  readonly jsonLd: readonly Thing[];
  readonly shape: readonly string[];
  readonly extremes: Extremes;
  /** What each rule for pages finds wrong, by the name of the rule. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
};

/**
 * Every HTML file that the build wrote, whether or not anything leads to it.
 *
 * Parsing takes most of the time of these tests: what was read is kept in `.cache/`, as long as the file is the same.
 */
export function builtPages(): readonly BuiltPage[] {
  read ??= readAll();
  return read;
}

/** The pages of the course, without documents for paper and the page that stands for what is missing. */
export function sitePages(): readonly BuiltPage[] {
  return builtPages().filter(
    ({path}) => !/^(en\/)?(print\/|404\.html$)/.test(path),
  );
}

/** Few pages that show together all that any page shows. */
export function shapePages(): Chosen[] {
  return coveringPages(sitePages());
}

type Kept = {
  /** Size and time of the file. */
  readonly version: string;
  readonly page: BuiltPage;
};

let read: readonly BuiltPage[] | undefined;

function readAll(): BuiltPage[] {
  const file = join(
    repository,
    '.cache/built-pages',
    `${hashOf(readers() + buildFolder + builtUrl(''))}.json`,
  );
  const kept = keptIn(file);
  const now = Object.fromEntries(
    htmlFiles().map((name) => {
      const {size, mtimeMs} = statSync(join(buildFolder, name));
      const version = `${size} ${mtimeMs}`;
      const known = kept[name];
      return [
        name,
        known?.version === version ? known : {version, page: readPage(name)},
      ];
    }),
  );
  if (Object.entries(now).some(([name, entry]) => kept[name] !== entry))
    write(file, JSON.stringify(now));
  return Object.values(now).map(({page}) => page);
}

function readPage(file: string): BuiltPage {
  const page = readTree(
    file.replace(/(^|\/)index\.html$/, '$1'),
    builtFile(file),
  );
  return {
    path: page.path,
    locale: page.locale,
    isIndexed: isIndexed(page),
    heading: page.all('h1').map(textOf).join(' '),
    ids: page.elements.flatMap(({properties}) =>
      [properties.id, properties.name].filter(
        (id): id is string => typeof id === 'string',
      ),
    ),
    links: page.all('a').flatMap((link) => attribute(link, 'href') ?? []),
    loads: loadsOf(page),
    named: namedAddresses(page),
    jsonLd: jsonLdIn(page),
    shape: shapeOf(page),
    extremes: extremesOf(page),
    problems: Object.fromEntries(
      Object.entries(pageRules)
        .map(([rule, problemsOf]) => [rule, problemsOf(page)] as const)
        .filter(([, problems]) => problems.length > 0),
    ),
  };
}

function isIndexed(page: PageTree): boolean {
  return (
    !page.path.endsWith('404.html') &&
    !page
      .all('meta')
      .some(
        (meta) =>
          meta.properties.name === 'robots' &&
          attribute(meta, 'content')?.includes('noindex'),
      )
  );
}

/** The code that reads pages: when it changes, everything is read again. */
function readers(): string {
  return readdirSync(__dirname)
    .sort()
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .join('');
}

function keptIn(file: string): Readonly<Record<string, Kept>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>;
  } catch {
    return {};
  }
}

/** Whoever reads meanwhile gets the whole old file or the whole new one. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
