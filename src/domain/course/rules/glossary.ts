import {didYouMean} from '../../nearest';
import type {Finding} from '../../problem';
import {
  problemAt,
  problemAtKey,
  sourceOf,
  type EditionPages,
  type EditionRule,
} from './rule';

/**
 * A name leads to one term: no two have one title, no name stands in two terms or is another term's title. What a text
 * marks as a term is one.
 */
export const glossaryProblems: EditionRule = (edition) => [
  ...sharedNames(edition),
  ...unknownMarks(edition),
];

function unknownMarks({pages, catalogues}: EditionPages): Finding[] {
  return pages.flatMap((page) => {
    const marks = page.blocks.termMark.found.filter(({id}) => id !== '');
    if (marks.length === 0) return [];
    const known = (catalogues[0]?.terms ?? []).map(({id}) =>
      id.replace('glossary/', ''),
    );
    return marks
      .filter(({id}) => id !== 'none' && !known.includes(id))
      .map(({id, text, line}) =>
        problemAt(
          page,
          line,
          `:term[${text}] has the id "${id}", which is no term.${didYouMean(id, known)} Correct it, or write {id=none} where the words name no term.`,
        ),
      );
  });
}

function sharedNames(edition: EditionPages): Finding[] {
  return edition.catalogues.flatMap((catalogue) => {
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
        (['names', 'aliases'] as const).flatMap((key) =>
          (term.facts[key] ?? []).flatMap((name, index): Finding[] => {
            // What only its capital makes a name is not the everyday word.
            const isCased = key === 'names' && term.facts.ambiguous === true;
            const known = isCased ? `case ${name}` : nameKey(name);
            const owner = ownerOf.get(known);
            ownerOf.set(known, owner ?? term);
            if (owner === undefined) return [];
            const word = key === 'names' ? 'name' : 'alias';
            return [
              problemAtKey(
                sourceOf(edition, term),
                [key, index],
                owner === term
                  ? `${word} "${name}" repeats a name of this term. Remove it.`
                  : `${word} "${name}" already leads to ${sourceOf(edition, owner).path}. Keep it in one term.`,
              ),
            ];
          }),
        ),
      ),
    ];
  });
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, ' ');
}
