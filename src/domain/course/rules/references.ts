import {didYouMean} from '../../nearest';
import type {Finding} from '../../problem';
import {isKind, type Catalogue, type CoursePage} from '../catalogue';
import {problemAtKey, sourceOf, type EditionRule} from './rule';

/** Ids in front matter lead somewhere: tools and related terms to terms, `learn` and prerequisites to pages, the agenda to headings or lessons. */
export const referenceProblems: EditionRule = (edition) =>
  edition.catalogues.flatMap((catalogue) =>
    [...catalogue.pages.values()]
      .filter(({locale}) => locale === catalogue.locale)
      .flatMap((page) =>
        referencesOf(page, catalogue)
          .filter(
            ({id, known}) => !known.includes(id) && !isUnread(id, catalogue),
          )
          .map(({key, id, known, what}): Finding =>
            problemAtKey(
              sourceOf(edition, page),
              key,
              `"${id}" is no ${what}.${didYouMean(id, known)} Correct the id or remove it.`,
            ),
          ),
      ),
  );

/** What leads to a page whose front matter is wrong leads somewhere. */
function isUnread(id: string, {unread}: Catalogue): boolean {
  const [page = ''] = id.split('#');
  return unread.some((one) => [page, `glossary/${page}`].includes(one.id));
}

type Reference = {
  readonly key: readonly PropertyKey[];
  readonly id: string;
  readonly known: readonly string[];
  readonly what: string;
};

function referencesOf(page: CoursePage, catalogue: Catalogue): Reference[] {
  const terms = catalogue.terms.map(({id}) => id.replace('glossary/', ''));
  const pages = [...catalogue.pages.keys()];
  if (isKind(page, 'term'))
    return list(
      page.facts.related,
      'related',
      terms.filter((term) => `glossary/${term}` !== page.id),
      'other glossary term',
    );
  if (isKind(page, 'stage'))
    return list(page.facts.learn, 'learn', pages, 'page of this edition');
  if (isKind(page, 'lesson'))
    return list(
      page.facts.prerequisites,
      'prerequisites',
      pages.filter((id) => id !== page.id),
      'other page of this edition',
    );
  if (isKind(page, 'session'))
    return [
      ...list(page.facts.tools, 'tools', terms, 'glossary term'),
      ...agenda(page, catalogue),
    ];
  if (isKind(page, 'module')) return agenda(page, catalogue);
  return [];
}

function list(
  ids: readonly string[],
  key: string,
  known: readonly string[],
  what: string,
): Reference[] {
  return ids.map((id, index) => ({key: [key, index], id, known, what}));
}

function agenda(
  page: CoursePage<'module'> | CoursePage<'session'>,
  {pages}: Catalogue,
): Reference[] {
  return page.facts.agenda.flatMap(({id, at}, index) => {
    const key = ['agenda', index];
    const [pageId = ''] = at?.split('#') ?? [];
    const taught = at === undefined ? page : pages.get(pageId);
    // Who knows what an unclosed block swallows.
    if (taught?.isWhole === false) return [];
    const headingIds = [...(taught?.headings.keys() ?? [])];
    if (at === undefined)
      return {
        key,
        id,
        known: headingIds,
        what: 'heading of this page, so the agenda would promise what nothing teaches',
      };
    return {
      key,
      id: at,
      known: [
        ...pages.keys(),
        ...headingIds.map((section) => `${pageId}#${section}`),
      ],
      what: 'page or section of this edition, so the agenda would promise what nothing teaches',
    };
  });
}
