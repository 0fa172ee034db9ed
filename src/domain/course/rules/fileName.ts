import {numberInPath, type PageKind} from '../kinds';
import {rawKey} from '../page';
import {hasFacts} from '../parseFrontMatter';
import {problemAt, problemAtKey, type PageRule} from './rule';

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses come from file names, so these are English kebab-case, and their number is the page's own. */
export const fileNameProblems: PageRule = function* (page) {
  const bad = page.relativePath
    .replace(/\.md$/, '')
    .split('/')
    .find((segment) => !name.test(segment));
  if (bad !== undefined) {
    yield problemAt(
      page,
      1,
      `"${bad}" cannot be part of an address. Use English lower-case words joined by "-".`,
    );
    return;
  }
  const key = numberKeys[page.kind];
  if (key === undefined) return;
  const number = rawKey(page, key);
  const inPath = numberInPath(page.relativePath);
  if (hasFacts(page) && number !== inPath)
    yield problemAtKey(
      page,
      [key],
      `"${key}" is ${String(number)}, the path begins with ${inPath ?? 'no number'}. Both must be the same.`,
    );
};

/** The front-matter keys that repeat the number of the path. */
const numberKeys: Partial<Record<PageKind, string>> = {
  module: 'module',
  session: 'session',
  stage: 'stage',
};
