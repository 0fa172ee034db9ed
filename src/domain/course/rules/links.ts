import {nearest} from '../../nearest';
import type {Problem} from '../../problem';
import {pageFinder, type Catalogue, type CoursePage} from '../catalogue';
import {derivedIdsOf} from '../derivedSections';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';

/** A wiki link leads to exactly one page, and its anchor to a section of it. */
export const linkProblems: EditionRule = ({pages, catalogues}) =>
  catalogues.flatMap((catalogue) => {
    const find = pageFinder(catalogue.pages);
    return pages
      .filter(({locale}) => locale === catalogue.locale)
      .flatMap((page) => [
        ...wikiLinkProblems(page, catalogue, find),
        ...addressProblems(page),
      ]);
  });

function wikiLinkProblems(
  page: SourcePage,
  {pages}: Catalogue,
  find: (target: string) => readonly CoursePage[],
): Problem[] {
  return page.outline.wikiLinks
    .filter(({embeds}) => !embeds)
    .flatMap(({target, anchor, line}) => {
      const found = target === '' ? [pages.get(page.id)] : find(target);
      const [only, ...others] = found;
      if (only === undefined)
        return [
          problemAt(
            page,
            line,
            `[[${target}]] leads to no page.${suggestions(target, pages)} Link to a page id, its last part or its title.`,
          ),
        ];
      if (others.length > 0)
        return [
          problemAt(
            page,
            line,
            `[[${target}]] could be ${found.flatMap((candidate) => (candidate ? `[[${candidate.id}]]` : [])).join(' or ')}. Write the whole id.`,
          ),
        ];
      if (anchor === undefined || hasSection(only, anchor)) return [];
      return [
        problemAt(
          page,
          line,
          `[[${target}#${anchor}]] leads to no section of ${only.relativePath}. It has: ${[...only.headingIds].join(', ')}.`,
        ),
      ];
    });
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

/** Links inside the site go by `[[id]]`: an address would leave the reader's language or edition. */
function addressProblems(page: SourcePage): Problem[] {
  return page.outline.prose.flatMap(({text, line}) =>
    [
      ...text.matchAll(
        /\]\(\s*<?((?:\/|\.{1,2}\/)[^)\s>]*|[^):\s#>]+\.md[^)\s>]*)/g,
      ),
    ].map(([, address]) =>
      problemAt(
        page,
        line,
        `"${address}" is an address inside this site. Link by page id: [[id|label]].`,
      ),
    ),
  );
}
