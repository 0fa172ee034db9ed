import {addressOf} from '../../markdown/addressOf';
import {didYouMean} from '../../nearest';
import type {Finding} from '../../problem';
import type {Repository} from '../../repository';
import {linkProblem} from '../../wikiLinks/resolution';
import {derivedIdsOf} from '../derivedSections';
import {isWhole, type SourcePage} from '../page';
import {blogEdition} from '../blogEdition';
import {pageResolver} from '../resolvePage';
import {problemAt, type EditionPages} from './rule';

/** A wiki link leads to exactly one page, and its anchor to a section of it. */
export const linkProblems = function* (
  {pages, catalogues}: Pick<EditionPages, 'pages' | 'catalogues'>,
  {siteAddresses}: Pick<Repository, 'siteAddresses'>,
): Iterable<Finding> {
  for (const catalogue of catalogues) {
    const resolve = pageResolver(catalogue);
    for (const page of pages) {
      if (page.locale !== catalogue.locale) continue;
      const own = catalogue.pages.get(page.id);
      for (const {target, anchor, embeds, line} of page.outline.wikiLinks) {
        const message = embeds
          ? undefined
          : linkProblem({target, heading: anchor}, resolve(target, own));
        if (message !== undefined) yield problemAt(page, line, message);
      }
      yield* addressProblems(page);
      yield* wholeAddressProblems(page, siteAddresses);
    }
  }
};

/** Links inside the site go by `[[id]]`: an address would leave the reader's language or edition. Sections of the page itself may be linked by `#id`. */
function* addressProblems(page: SourcePage): Iterable<Finding> {
  const anchors = [
    ...page.outline.headings.map(({id}) => id),
    ...page.blocks.exercise.found.map(({id}) => id),
    ...page.blocks.labErrors.found.map(({error}) => error.id),
    ...derivedIdsOf(page.kind),
  ].filter((id) => id !== undefined);
  for (const {url, line} of page.outline.links) {
    const anchor = url.startsWith('#') ? url.slice(1) : undefined;
    // Posts lead to every edition and to pages that are not of the course; the build follows their addresses.
    if (
      anchor === undefined &&
      page.edition !== blogEdition &&
      !addressOf(url).isElsewhere
    )
      yield problemAt(
        page,
        line,
        `"${url}" is an address inside this site. Link by page id: [[id|label]].`,
      );
    if (anchor !== undefined && isWhole(page) && !anchors.includes(anchor))
      yield problemAt(
        page,
        line,
        `"#${anchor}" leads to no section of this page.${didYouMean(anchor, anchors)}`,
      );
  }
}

/** A whole address of this site leads from every copy of it to that one, past the check of links. */
function* wholeAddressProblems(
  page: SourcePage,
  siteAddresses: readonly string[],
): Iterable<Finding> {
  for (const {url, line} of page.outline.links) {
    const address = url.toLowerCase();
    if (siteAddresses.some((start) => `${address}/`.startsWith(start)))
      yield problemAt(
        page,
        line,
        `"${url}" is a whole address of this site. Link by page id: [[id|label]].`,
      );
  }
}
