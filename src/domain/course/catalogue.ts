import type {Locale} from '../locale';
import {withPlainTexts} from './frontMatterTexts';
import type {PageKind} from './kinds';
import {isWhole, type SourcePage} from './page';
import {hasFacts, parseFrontMatter} from './parseFrontMatter';
import type {FrontMatter} from './schemas';

/** A page whose front matter is known to be right. */
export type CoursePage<Kind extends PageKind = PageKind> = {
  readonly id: string;
  readonly kind: Kind;
  /** The language of its text: a page that is not translated keeps its own. */
  readonly locale: Locale;
  readonly relativePath: string;
  /** Path of its address below the site's base: `/docs/glossary/docker/`. */
  readonly url: string;
  /** Plain texts: what data, descriptions and the search say. */
  readonly facts: FrontMatter<Kind>;
  /** The same facts as their author wrote them, with inline Markdown: what stands in pages. */
  readonly written: FrontMatter<Kind>;
  /** Its headings by their ids. */
  readonly headings: ReadonlyMap<string, string>;
  readonly exerciseIds: ReadonlySet<string>;
  /** Whether these are all of its headings: a block that nothing closes swallows what follows. */
  readonly isWhole: boolean;
};

/** Everything that one edition of the course holds in one language. Lists are in course order. */
export type Catalogue = {
  readonly edition: string;
  readonly locale: Locale;
  readonly pages: ReadonlyMap<string, CoursePage>;
  readonly modules: readonly CoursePage<'module'>[];
  readonly sessions: readonly CoursePage<'session'>[];
  readonly stages: readonly CoursePage<'stage'>[];
  readonly rubric: CoursePage<'rubric'> | undefined;
  readonly lessons: readonly CoursePage<'lesson'>[];
  /** Pages that list the errors of a lab. */
  readonly errors: readonly CoursePage<'errors'>[];
  /** Sorted by title, by the rules of the language. */
  readonly terms: readonly CoursePage<'term'>[];
  /** Pages that are left out because of their front matter: what leads to them leads somewhere. */
  readonly unread: readonly UnreadPage[];
};

/** A page whose facts are not known. */
export type UnreadPage = Pick<SourcePage, 'id' | 'kind'> & {
  /** The title as it seems to be, so that links by title find it. */
  readonly title: string;
};

export type CatalogueInput = {
  readonly edition: string;
  readonly locale: Locale;
  /** The pages of this edition, in this language where they exist in it, else in the source language. */
  readonly pages: readonly SourcePage[];
  /** The address of a page of this edition below the site's base. */
  readonly urlOf: (id: string) => string;
};

/** Builds the typed view of an edition; pages with problems in their front matter are left out. */
export function buildCatalogue(input: CatalogueInput): Catalogue {
  const {edition, locale} = input;
  const sources = input.pages.toSorted((a, b) =>
    byPath(a.relativePath, b.relativePath),
  );
  const pages = sources
    .map((page) => coursePage(page, page.kind, input))
    .filter((page) => page !== undefined);
  const {compare} = new Intl.Collator(locale);
  return {
    edition,
    locale,
    pages: new Map(pages.map((page) => [page.id, page])),
    modules: ofKind(pages, 'module').toSorted(
      (a, b) => a.facts.module - b.facts.module,
    ),
    sessions: ofKind(pages, 'session').toSorted(
      (a, b) => a.facts.session - b.facts.session,
    ),
    stages: ofKind(pages, 'stage').toSorted(
      (a, b) => a.facts.stage - b.facts.stage,
    ),
    rubric: ofKind(pages, 'rubric')[0],
    lessons: ofKind(pages, 'lesson'),
    errors: ofKind(pages, 'errors'),
    terms: ofKind(pages, 'term').toSorted((a, b) =>
      compare(a.facts.title, b.facts.title),
    ),
    unread: sources.filter((page) => !hasFacts(page)).map(unreadPage),
  };
}

function unreadPage({id, kind, text}: SourcePage): UnreadPage {
  const title = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(text)?.[1] ?? '';
  return {id, kind, title};
}

/** The points that a team can get, by the stages themselves. */
export function pointsOf(stages: readonly CoursePage<'stage'>[]): number {
  return stages.reduce((sum, stage) => sum + stage.facts.points, 0);
}

/** Narrows a page to a kind: TypeScript cannot narrow a generic by its tag. */
export function isKind<Kind extends PageKind>(
  page: CoursePage,
  kind: Kind,
): page is CoursePage<Kind> {
  return page.kind === kind;
}

/** Finds the pages that a wiki link may mean: by id, by the end of its id, or by its title. */
export function pageFinder(
  pages: ReadonlyMap<string, CoursePage>,
): (target: string) => readonly CoursePage[] {
  const byName = new Map<string, CoursePage[]>();
  for (const page of pages.values()) {
    const names = new Set([
      page.id.split('/').at(-1) ?? page.id,
      page.facts.title.toLowerCase(),
    ]);
    for (const name of names)
      byName.set(name, [...(byName.get(name) ?? []), page]);
  }
  return (target) => {
    const exact = pages.get(target);
    return exact ? [exact] : (byName.get(target.toLowerCase()) ?? []);
  };
}

function coursePage<Kind extends PageKind>(
  page: SourcePage,
  kind: Kind,
  {urlOf}: CatalogueInput,
): CoursePage<Kind> | undefined {
  const {value} = parseFrontMatter(kind, page.frontMatter);
  if (value === undefined || page.yamlProblems.length > 0) return undefined;
  return {
    id: page.id,
    kind,
    locale: page.locale,
    relativePath: page.relativePath,
    url: urlOf(page.id),
    facts: withPlainTexts(kind, value),
    written: value,
    headings: new Map(
      page.outline.headings.flatMap(({id, text}) =>
        id === undefined ? [] : [[id, text] as const],
      ),
    ),
    exerciseIds: new Set(
      page.blocks.exercise.found.flatMap(({id}) => id ?? []),
    ),
    isWhole: isWhole(page),
  };
}

function ofKind<Kind extends PageKind>(
  pages: readonly CoursePage[],
  kind: Kind,
): CoursePage<Kind>[] {
  return pages.filter((page) => isKind(page, kind));
}

/** The parts of the course in the order in which a student meets them; also the names of their folders. */
export const courseParts = [
  'start',
  'modules',
  'roadmap',
  'project',
  'glossary',
] as const;

export type CoursePart = (typeof courseParts)[number];

/** The part that a page belongs to; pages at the top belong to the start. */
export function partOf(id: string): CoursePart {
  const folder = id.split('/')[0];
  return courseParts.find((part) => part === folder) ?? 'start';
}

/** Orders by part, then by path: a folder's `index.md` first, numbers as numbers. */
function byPath(a: string, b: string): number {
  const place = (path: string) => courseParts.indexOf(partOf(path));
  const [left, right] = [a, b].map((path) => path.replace(/index\.md$/, ''));
  return (
    place(a) - place(b) ||
    (left ?? '').localeCompare(right ?? '', 'en', {numeric: true})
  );
}
