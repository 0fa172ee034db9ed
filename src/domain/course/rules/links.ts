import {addressOf} from '../../markdown/addressOf';
import {didYouMean, nearest} from '../../nearest';
import type {Finding} from '../../problem';
import {pageFinder, type Catalogue, type CoursePage} from '../catalogue';
import {derivedIdsOf} from '../derivedSections';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';

/** A wiki link leads to exactly one page, and its anchor to a section of it. */
export const linkProblems: EditionRule = function* ({pages, catalogues}) {
  for (const catalogue of catalogues) {
    const find = pageFinder(catalogue.pages);
    for (const page of pages) {
      if (page.locale !== catalogue.locale) continue;
      yield* wikiLinkProblems(page, catalogue, find);
      yield* addressProblems(page);
    }
  }
};

function* wikiLinkProblems(
  page: SourcePage,
  {pages}: Catalogue,
  find: (target: string) => readonly CoursePage[],
): Iterable<Finding> {
  for (const {target, anchor, embeds, line} of page.outline.wikiLinks) {
    if (embeds) continue;
    const own = pages.get(page.id);
    const found = target === '' && own !== undefined ? [own] : find(target);
    const [only, ...others] = found;
    if (only === undefined)
      yield problemAt(
        page,
        line,
        `[[${target}]] leads to no page.${suggestions(target, pages)} Link to a page id, its last part or its title.`,
      );
    else if (others.length > 0)
      yield problemAt(
        page,
        line,
        `[[${target}]] could be ${found.map(({id}) => `[[${id}]]`).join(' or ')}. Write the whole id.`,
      );
    else if (anchor !== undefined && !hasSection(only, anchor))
      yield problemAt(
        page,
        line,
        `[[${target}#${anchor}]] leads to no section of ${only.relativePath}. It has: ${[...only.headingIds].join(', ')}.`,
      );
  }
}

function hasSection(page: CoursePage, id: string): boolean {
  return page.headingIds.has(id) || derivedIdsOf(page.kind).includes(id);
}

function suggestions(
  target: string,
  pages: ReadonlyMap<string, CoursePage>,
): string {
  const lastPart = (id: string) => id.split('/').at(-1) ?? id;
  const near = new Set(
    nearest(lastPart(target), [...pages.keys()].map(lastPart)),
  );
  const ids = [...pages.keys()].filter((id) => near.has(lastPart(id)));
  return ids.length === 0
    ? ''
    : ` Did you mean ${ids.map((id) => `[[${id}]]`).join(' or ')}?`;
}

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
    if (anchor === undefined && !addressOf(url).isElsewhere)
      yield problemAt(
        page,
        line,
        `"${url}" is an address inside this site. Link by page id: [[id|label]].`,
      );
    if (anchor !== undefined && !anchors.includes(anchor))
      yield problemAt(
        page,
        line,
        `"#${anchor}" leads to no section of this page.${didYouMean(anchor, anchors)}`,
      );
  }
}
