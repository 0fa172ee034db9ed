import {readdir, readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';
import {pageIdOf, pageKindOf} from '../../domain/course/kinds';
import type {SourcePage} from '../../domain/course/page';
import {blogEdition} from '../../domain/course/post';
import {readBody} from '../../domain/course/readBody';
import {locales} from '../../domain/locale';
import {contentFolder, editions, postFolder} from './editions';
import {splitFrontMatter} from './frontMatter';

/**
 * Reads every page of every edition in every language.
 *
 * @param known - pages that were read before: one whose text is still the same is not parsed again
 */
export async function readPages(
  siteDir: string,
  known: readonly SourcePage[] = [],
): Promise<SourcePage[]> {
  const folders = editions(siteDir).flatMap((edition) =>
    locales.map((locale) => ({
      folder: contentFolder(edition, locale),
      edition: edition.id,
      locale,
    })),
  );
  return readFolders(siteDir, folders, known);
}

/** Reads the posts of the blog in every language; they belong to no edition. */
export async function readPosts(
  siteDir: string,
  known: readonly SourcePage[] = [],
): Promise<SourcePage[]> {
  const folders = locales.map((locale) => ({
    folder: postFolder(locale),
    edition: blogEdition,
    locale,
  }));
  return readFolders(siteDir, folders, known);
}

type ContentFolder = Pick<SourcePage, 'edition' | 'locale'> & {
  /** Path from the repository's root. */
  readonly folder: string;
};

async function readFolders(
  siteDir: string,
  folders: readonly ContentFolder[],
  known: readonly SourcePage[],
): Promise<SourcePage[]> {
  const knownByPath = new Map(known.map((page) => [page.path, page]));
  const pages = await Promise.all(
    folders.map(async ({folder, ...place}) => {
      const paths = await markdownFilesIn(join(siteDir, folder));
      return Promise.all(
        paths.map(async (relativePath) => {
          const path = posix.join(folder, relativePath);
          const text = withLineFeeds(
            await readFile(join(siteDir, path), 'utf8'),
          );
          const before = knownByPath.get(path);
          return before?.text === text
            ? before
            : sourcePage({path, relativePath, ...place}, text);
        }),
      );
    }),
  );
  return pages.flat();
}

/** A checkout on Windows may end lines with CR LF; past this line they end with LF. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Takes one file apart: front matter, and all that stands in the body. */
export function sourcePage(
  place: Pick<SourcePage, 'path' | 'relativePath' | 'edition' | 'locale'>,
  text: string,
): SourcePage {
  const {body, bodyLine, ...frontMatter} = splitFrontMatter(text);
  return {
    ...place,
    ...frontMatter,
    id: pageIdOf(place.relativePath),
    kind: pageKindOf(place.relativePath),
    text,
    ...readBody(body, bodyLine),
  };
}

/** Paths below the folder, sorted, with `/`; none when the folder does not exist. */
async function markdownFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
