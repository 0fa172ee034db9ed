import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** Loads nothing: axe is in the page already. */
const alreadyLoaded = 'undefined';

/** What axe finds on the page as it stands: a sentence per rule, with the first culprits. */
export async function accessibilityProblems(
  page: Page,
  /** What the page looks like now: `light, 1280 px`. */
  look: string,
  {axeIsLoaded}: {readonly axeIsLoaded: boolean},
): Promise<string[]> {
  const axe = new AxeBuilder(
    axeIsLoaded ? {page, axeSource: alreadyLoaded} : {page},
  );
  const {violations} = await axe
    // The usual mode opens a blank page per run to put frames together; no page here has a frame.
    .setLegacyMode()
    // Nothing plays sound, so nothing need be preloaded.
    .options({resultTypes: ['violations'], preload: false})
    .analyze();
  return violations.map(
    ({id, help, nodes}) =>
      `axe (${look}): ${id}: ${help}: ${nodes.length} × ${nodes
        .slice(0, 3)
        .map(
          ({target, html, any, all, none}) =>
            `${target.join(' ')} ${html.slice(0, 160)} (${[...any, ...all, ...none].map(({message}) => message).join(' ')})`,
        )
        .join(' | ')}`,
  );
}
