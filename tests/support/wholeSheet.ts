import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {repository} from './builtSite';

const path = join(repository, '.docusaurus/used-styles/styles.css');

/** The style sheet of the last build before it was cut down: `wholeSheet` of src/plugins/used-styles. */
export function wholeSheet(): string {
  if (!existsSync(path))
    throw new Error(
      `${path} is not there. Build the site in this folder first: npx docusaurus build.`,
    );
  return path;
}

/** The classes that a style sheet has rules for. */
export function classesIn(sheet: string): string[] {
  return [...new Set(sheet.match(/(?<=\.)[a-z][\w-]*/gi))];
}
