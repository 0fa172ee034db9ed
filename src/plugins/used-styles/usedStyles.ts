import {PurgeCSS} from 'purgecss';
import {unasked} from './unasked';
import {withConstantsInPlace} from './withConstantsInPlace';
import {withoutUnreadProperties} from './withoutUnreadProperties';

/** What scripts can make of a page. */
export type Used = {
  readonly classes: ReadonlySet<string>;
  /** Names of custom properties, with their dashes, that something outside of the style sheet reads. */
  readonly variables: ReadonlySet<string>;
};

/**
 * A style sheet without the rules, custom properties and animations that no page can use, and with constants in their places.
 *
 * A rule is dropped for a class or an id only: elements and attributes are few, and found nowhere reliably. Classes of
 * the course itself stay; some stand only in documents for paper, which no script knows.
 */
export async function usedStyles(
  sheet: string,
  {classes, variables}: Used,
): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{raw: sheet}],
    content: [{raw: '', extension: 'js'}],
    defaultExtractor: () => ({
      attributes: {names: [], values: []},
      classes: [...classes, ...namesIn(sheet, /\b(?:course|code)-[\w-]+/g)],
      // Docusaurus's own frame.
      ids: ['__docusaurus'],
      tags: namesIn(sheet, /[a-z][\w-]*/g),
      undetermined: [],
    }),
    dynamicAttributes: namesIn(sheet, /(?<=\[)[\w-]+/g),
    blocklist: [...unasked],
    keyframes: true,
    // `:focus-visible` alone names every element.
    safelist: [/^:/],
  });
  if (purged === undefined)
    throw new Error('PurgeCSS has returned no style sheet.');
  return withoutUnreadProperties(
    withConstantsInPlace(purged.css, variables),
    variables,
  );
}

function namesIn(sheet: string, pattern: RegExp): string[] {
  return [...new Set(sheet.match(pattern))];
}
