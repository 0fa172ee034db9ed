import {distance} from 'fastest-levenshtein';
import {defaultLocale, isLocale, type Locale} from '../locale';

/** A page that is there: its path below the base of its language, and its title. */
export type KnownPage = readonly [path: string, title: string];

/** What somebody wanted who came to an address that leads nowhere. */
export type Wanted = {
  readonly locale: Locale;
  /** The names in the path, as pages are called: lower case, without order numbers and endings of files. */
  readonly names: readonly string[];
};

/**
 * Reads an address that leads nowhere; languages that stand in it more than once count once.
 *
 * @param base - where the default language begins, with both slashes
 */
export function wantedPage(pathname: string, base: string): Wanted {
  const below = pathname.toLowerCase().startsWith(base.toLowerCase())
    ? pathname.slice(base.length)
    : pathname;
  const names = namesIn(below);
  const first = names.findIndex((name) => !isLocale(name));
  const [locale] = names;
  return {
    locale: isLocale(locale) ? locale : defaultLocale,
    names: first === -1 ? [] : names.slice(first),
  };
}

/** The page that an address most likely means, or some that are near, nearest first, and what it would stand in. */
export function nearPages(
  {names}: Wanted,
  pages: readonly KnownPage[],
  count = 5,
): KnownPage[] {
  const known = pages.map((page) => ({page, own: namesIn(page[0])}));
  const same = known.find(({own}) => own.join('/') === names.join('/'));
  if (same !== undefined) return [same.page];
  const near = known
    .flatMap(({page, own}) => {
      const difference = differenceOf(names, own);
      return difference === undefined ? [] : [{page, difference}];
    })
    .sort((a, b) => a.difference - b.difference)
    .map(({page}) => page)
    // Another edition has the same page under the same title.
    .filter(
      ([, title], at, all) =>
        all.findIndex(([, other]) => other === title) === at,
    );
  const above = known
    .filter(
      ({own}) => own.length > 1 && own.every((name, at) => name === names[at]),
    )
    .sort((a, b) => b.own.length - a.own.length)
    .slice(0, 1)
    .map(({page}) => page);
  return [...new Set([...near.slice(0, count - above.length), ...above])];
}

/** Some way from each other: letters of the last names, and one for each folder that one of them lacks. */
function differenceOf(
  names: readonly string[],
  own: readonly string[],
): number | undefined {
  const [wanted = '', last = ''] = [names.at(-1), own.at(-1)];
  if (wanted === '' || last === '') return undefined;
  const letters = distance(wanted, last);
  const isPart =
    Math.min(wanted.length, last.length) > 3 &&
    (wanted.includes(last) || last.includes(wanted));
  if (!isPart && letters > Math.max(1, Math.floor(last.length / 3)))
    return undefined;
  const folders = [names.slice(0, -1), own.slice(0, -1)] as const;
  const missing = folders[0].filter((name) => !folders[1].includes(name));
  const more = folders[1].filter((name) => !folders[0].includes(name));
  return letters + missing.length + more.length;
}

function namesIn(path: string): string[] {
  return decoded(path)
    .toLowerCase()
    .split('/')
    .map((name) =>
      name
        .replace(/^index$|(?:^index)?\.(?:html?|mdx?)$/, '')
        .replace(/^\d+-/, ''),
    )
    .filter((name) => name !== '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
