import {readdir, readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';
import {pageIdOf, pageKindOf} from '../../domain/course/kinds';
import type {SourcePage} from '../../domain/course/page';
import {locales} from '../../domain/locale';
import {outlineOf} from '../../domain/markdown/outline';
import {contentFolder, editions} from './editions';
import {splitFrontMatter} from './frontMatter';

/** Reads every page of every edition in every language. */
export async function readPages(siteDir: string): Promise<SourcePage[]> {
  const folders = editions(siteDir).flatMap((edition) =>
    locales.map((locale) => ({edition, locale})),
  );
  const pages = await Promise.all(
    folders.map(async ({edition, locale}) => {
      const folder = contentFolder(edition, locale);
      const paths = await markdownFilesIn(join(siteDir, folder));
      return Promise.all(
        paths.map(async (relativePath) =>
          sourcePage(
            {
              path: posix.join(folder, relativePath),
              relativePath,
              edition: edition.id,
              locale,
            },
            await readFile(join(siteDir, folder, relativePath), 'utf8'),
          ),
        ),
      );
    }),
  );
  return pages.flat();
}

/** Takes one file apart: front matter, body, outline. */
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
    body,
    bodyLine,
    outline: outlineOf(body, bodyLine),
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
