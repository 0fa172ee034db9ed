import {nearest} from '../nearest';
import type {Resolution} from '../wikiLinks/resolution';
import {pageFinder, type Catalogue, type CoursePage} from './catalogue';
import {derivedIdsOf} from './derivedSections';

/** Finds what the targets of wiki links mean in a catalogue; an empty target means the page itself. */
export function pageResolver({
  pages,
}: Pick<Catalogue, 'pages'>): (
  target: string,
  own: CoursePage | undefined,
) => Resolution {
  const find = pageFinder(pages);
  return (target, own) => {
    const found = target === '' && own !== undefined ? [own] : find(target);
    const [page, ...others] = found;
    if (page === undefined)
      return {kind: 'missing', suggestions: suggestions(target, pages)};
    return others.length > 0
      ? {kind: 'ambiguous', candidates: found.map(({id}) => id)}
      : {
          kind: 'page',
          url: page.url,
          title: page.facts.title,
          headings: [...page.headingIds, ...derivedIdsOf(page.kind)],
        };
  };
}

/** Ids whose last parts are nearest: that is what authors write. */
function suggestions(
  target: string,
  pages: ReadonlyMap<string, CoursePage>,
): string[] {
  const lastPart = (id: string) => id.split('/').at(-1) ?? id;
  const near = new Set(
    nearest(lastPart(target), [...pages.keys()].map(lastPart)),
  );
  return [...pages.keys()].filter((id) => near.has(lastPart(id)));
}
