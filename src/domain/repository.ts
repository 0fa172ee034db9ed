/** What a check may ask of the repository. Reading is the caller's business, so that tests need no files. */
export type Repository = {
  /** The text of a file by its path from the root, its lines ended by LF; `undefined` when there is no such file. */
  readonly textOf: (path: string) => string | undefined;
  /** The size of a file, in bytes; `undefined` when there is no such file. */
  readonly sizeOf: (path: string) => number | undefined;
  /** Paths of all files below a folder, from the root, sorted. */
  readonly filesIn: (folder: string) => readonly string[];
  /** Names of the folders in a folder, sorted. */
  readonly foldersIn: (folder: string) => readonly string[];
  /** What addresses of this site begin with, where it is known: the published one, and what `npm run dev` serves. */
  readonly siteAddresses: readonly string[];
  /** Hashes text as the records of the labs do. */
  readonly hash: (text: string) => string;
};

/** A checkout on Windows may end lines with CR LF; past this line they end with LF. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
