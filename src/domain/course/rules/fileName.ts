import {numberInPath} from '../kinds';
import {rawKey} from '../page';
import {problemAt, problemAtKey, type PageRule} from './rule';

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses come from file names, so these are English kebab-case, and their number is the page's own. */
export const fileNameProblems: PageRule = (page) => {
  const bad = page.relativePath
    .replace(/\.md$/, '')
    .split('/')
    .find((segment) => !name.test(segment));
  if (bad !== undefined)
    return [
      problemAt(
        page,
        1,
        `"${bad}" cannot be part of an address. Use English lower-case words joined by "-".`,
      ),
    ];
  return numberProblems(page);
};

const numberProblems: PageRule = (page) => {
  const key = ({module: 'module', session: 'session', stage: 'stage'} as const)[
    page.kind as string
  ];
  if (key === undefined) return [];
  const number = rawKey(page, key);
  const inPath = numberInPath(page.relativePath);
  if (typeof number !== 'number' || number === inPath) return [];
  return [
    problemAtKey(
      page,
      [key],
      `"${key}" is ${number}, the path begins with ${inPath ?? 'no number'}. Both must be the same.`,
    ),
  ];
};
