import {withLineFeeds, type Repository} from '../../src/domain/repository';

/** A repository that has nothing but these files. */
export function memoryRepository(
  files: Readonly<Record<string, string>> = {},
): Repository {
  const paths = Object.keys(files).sort();
  const below = (folder: string) =>
    paths.filter((path) => path.startsWith(`${folder}/`));
  return {
    textOf: (path) =>
      files[path] === undefined ? undefined : withLineFeeds(files[path]),
    sizeOf: (path) => files[path]?.length,
    filesIn: below,
    foldersIn: (folder) => [
      ...new Set(
        below(folder).flatMap((path) => {
          const [first = '', ...rest] = path
            .slice(folder.length + 1)
            .split('/');
          return rest.length > 0 ? [first] : [];
        }),
      ),
    ],
    siteAddresses: ['https://course.example/kurs/'],
    hash: (text) => `hash of ${text}`,
  };
}
