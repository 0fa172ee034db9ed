import type {Finding} from '../../problem';
import {problemAtKey, sourceOf, type EditionRule} from './rule';

/** A name leads to one term: no two have one title, no alias stands in two terms or is another term's title. */
export const glossaryProblems: EditionRule = (edition) =>
  edition.catalogues.flatMap((catalogue) => {
    const ownerOf = new Map<string, (typeof catalogue.terms)[number]>();
    const own = catalogue.terms.filter(
      ({locale}) => locale === catalogue.locale,
    );
    const sameTitles = own.flatMap((term): Finding[] => {
      const key = nameKey(term.facts.title);
      const owner = ownerOf.get(key);
      ownerOf.set(key, owner ?? term);
      if (owner === undefined) return [];
      return [
        problemAtKey(
          sourceOf(edition, term),
          ['title'],
          `the title "${term.facts.title}" is that of ${sourceOf(edition, owner).path}. Give one of them another, or make them one term.`,
        ),
      ];
    });
    return [
      ...sameTitles,
      ...own.flatMap((term) =>
        term.facts.aliases.flatMap((alias, index): Finding[] => {
          const key = nameKey(alias);
          const owner = ownerOf.get(key);
          ownerOf.set(key, owner ?? term);
          if (owner === undefined) return [];
          return [
            problemAtKey(
              sourceOf(edition, term),
              ['aliases', index],
              owner === term
                ? `alias "${alias}" repeats a name of this term. Remove it.`
                : `alias "${alias}" already leads to ${sourceOf(edition, owner).path}. Keep it in one term.`,
            ),
          ];
        }),
      ),
    ];
  });

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, ' ');
}
