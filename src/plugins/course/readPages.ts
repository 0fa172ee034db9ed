import {pageIdOf, pageKindOf} from '../../domain/course/kinds';
import type {SourcePage} from '../../domain/course/page';
import {blogEdition} from '../../domain/course/blogEdition';
import {readBody} from '../../domain/course/readBody';
import {locales} from '../../domain/locale';
import type {Repository} from '../../domain/repository';
import {contentFolder, editions, postFolder} from './editions';
import {splitFrontMatter} from './frontMatter';

/**
 * Reads every page of every edition in every language.
 *
 * @param known - pages that were read before: one whose text is still the same is not parsed again
 */
export function readPages(
  repository: Repository,
  known: readonly SourcePage[] = [],
): SourcePage[] {
  const folders = editions(repository).flatMap((edition) =>
    locales.map((locale) => ({
      folder: contentFolder(edition, locale),
      edition: edition.id,
      locale,
    })),
  );
  return readFolders(repository, folders, known);
}

/** Reads the posts of the blog in every language; they belong to no edition. */
export function readPosts(
  repository: Repository,
  known: readonly SourcePage[] = [],
): SourcePage[] {
  const folders = locales.map((locale) => ({
    folder: postFolder(locale),
    edition: blogEdition,
    locale,
  }));
  return readFolders(repository, folders, known);
}

type ContentFolder = Pick<SourcePage, 'edition' | 'locale'> & {
  /** Path from the repository's root. */
  readonly folder: string;
};

function readFolders(
  {filesIn, textOf}: Repository,
  folders: readonly ContentFolder[],
  known: readonly SourcePage[],
): SourcePage[] {
  const knownByPath = new Map(known.map((page) => [page.path, page]));
  return folders.flatMap(({folder, ...place}) =>
    filesIn(folder)
      .filter((path) => path.endsWith('.md'))
      .map((path) => {
        const text = textOf(path) ?? '';
        const before = knownByPath.get(path);
        const relativePath = path.slice(folder.length + 1);
        return before?.text === text
          ? before
          : sourcePage({path, relativePath, ...place}, text);
      }),
  );
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
