import {nearest} from '../nearest';
import type {Resolution} from '../wikiLinks/resolution';
import {
  isKind,
  pageFinder,
  type Catalogue,
  type CoursePage,
  type UnreadPage,
} from './catalogue';
import {derivedIdsOf} from './derivedSections';

/** Finds what the targets of wiki links mean in a catalogue; an empty target means the page itself. */
export function pageResolver({
  pages,
  unread,
}: Pick<Catalogue, 'pages' | 'unread'>): (
  target: string,
  own: CoursePage | undefined,
) => Resolution {
  const find = pageFinder(pages);
  const tools = toolNames(pages);
  return (target, own) => {
    const found = target === '' && own !== undefined ? [own] : find(target);
    const [page, ...others] = found;
    if (page === undefined && leadsTo(target, unread))
      return {kind: 'page', url: '', title: target};
    if (page === undefined)
      return {kind: 'missing', suggestions: suggestions(target, pages)};
    return others.length > 0
      ? {kind: 'ambiguous', candidates: found.map(({id}) => id)}
      : {
          kind: 'page',
          url: page.url,
          title: page.facts.title,
          titleInSentence: titleInSentence(page, tools),
          headings: page.isWhole
            ? [...page.headings.keys(), ...derivedIdsOf(page.kind)]
            : undefined,
        };
  };
}

/** Whether a link means a page whose front matter is wrong; an empty target means the page itself, which may be one. */
function leadsTo(target: string, unread: readonly UnreadPage[]): boolean {
  return unread.some(
    ({id, title}) =>
      target === '' ||
      id === target ||
      lastPart(id) === target.toLowerCase() ||
      title.toLowerCase() === target.toLowerCase(),
  );
}

function lastPart(id: string): string {
  return id.split('/').at(-1) ?? id;
}

/** Ids whose last parts are nearest: that is what authors write. */
function suggestions(
  target: string,
  pages: ReadonlyMap<string, CoursePage>,
): string[] {
  const near = new Set(
    nearest(lastPart(target), [...pages.keys()].map(lastPart)),
  );
  return [...pages.keys()].filter((id) => near.has(lastPart(id)));
}

/** First words of names: *Linux capability* keeps its capital. */
function toolNames(pages: Catalogue['pages']): ReadonlySet<string> {
  return new Set(
    [...pages.values()].flatMap((page) =>
      isKind(page, 'term') && page.facts.kind === 'tool'
        ? [page.facts.title]
        : [],
    ),
  );
}

/** The title of a concept that is a common noun: its capital is only that of a title. */
function titleInSentence(
  page: CoursePage,
  tools: ReadonlySet<string>,
): string | undefined {
  if (!isKind(page, 'term') || page.facts.kind === 'tool') return undefined;
  const {title} = page.facts;
  const isCommon =
    /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Ll}+|\p{Lu}+))*$/u.test(title) &&
    !tools.has(/^\p{L}+/u.exec(title)?.[0] ?? '');
  return isCommon ? title.charAt(0).toLowerCase() + title.slice(1) : undefined;
}
