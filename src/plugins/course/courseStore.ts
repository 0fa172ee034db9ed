import {isAbsolute, posix, relative} from 'node:path';
import type {Catalogue, CoursePage} from '../../domain/course/catalogue';
import {problems} from '../../domain/course/problems';
import type {SourcePage} from '../../domain/course/page';
import {locales, type Locale} from '../../domain/locale';
import type {Problem} from '../../domain/problem';
import {diskRepository} from './diskRepository';
import {contentFolder, editions} from './editions';
import {loadCourse, type LoadedEdition} from './loadCourse';
import {readPosts} from './readPages';

/** A page of the course and what is known around it. */
export type PageInCourse = {
  readonly page: CoursePage;
  readonly source: SourcePage;
  readonly catalogue: Catalogue;
  /** The same edition in the other language. */
  readonly otherCatalogue: Catalogue | undefined;
  /** The language of the page's text. */
  readonly locale: Locale;
};

/** The course as it was last read; the Markdown plugins and the course plugin share one. */
export type CourseStore = {
  /** Reads everything again. */
  readonly load: () => void;
  readonly editions: () => readonly LoadedEdition[];
  /** The posts of the blog, in every language. */
  readonly posts: () => readonly SourcePage[];
  /** Everything that is wrong: facts, links, translations, and what stands in the bodies. */
  readonly problems: () => Problem[];
  /** The course page behind a file; `undefined` for any other file. */
  readonly pageOf: (path: string) => PageInCourse | undefined;
};

export function courseStore(
  siteDir: string,
  repository = diskRepository(siteDir),
): CourseStore {
  let loaded: readonly LoadedEdition[] = [];
  let posts: readonly SourcePage[] = [];
  let pageByPath: ReadonlyMap<string, PageInCourse> = new Map();
  return {
    load: () => {
      loaded = loadCourse(repository, loaded);
      posts = readPosts(repository, posts);
      pageByPath = new Map(loaded.flatMap(pagesOf));
    },
    editions: () => loaded,
    posts: () => posts,
    problems: () => problems(loaded, repository, posts),
    pageOf: (path) =>
      pageByPath.get(
        (isAbsolute(path) ? relative(siteDir, path) : path).replaceAll(
          '\\',
          '/',
        ),
      ),
  };
}

function pagesOf(edition: LoadedEdition): [string, PageInCourse][] {
  return edition.catalogues.flatMap((catalogue) => {
    const {locale} = catalogue;
    const otherCatalogue = edition.catalogues.find(
      (candidate) => candidate !== catalogue,
    );
    const sources = new Map(
      edition.pages
        .filter((source) => source.locale === locale)
        .map((source) => [source.relativePath, source]),
    );
    return [...catalogue.pages.values()].flatMap(
      (page): [string, PageInCourse][] => {
        const source = sources.get(page.relativePath);
        if (source === undefined) return [];
        return [
          [
            posix.join(contentFolder(edition, locale), page.relativePath),
            {page, source, catalogue, otherCatalogue, locale},
          ],
        ];
      },
    );
  });
}

/** Folders of content, from the repository's root: what a development server has to watch. */
export function contentFolders(siteDir: string): string[] {
  return editions(diskRepository(siteDir)).flatMap((edition) =>
    locales.map((locale) => contentFolder(edition, locale)),
  );
}
