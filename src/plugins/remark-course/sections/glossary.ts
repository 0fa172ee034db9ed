import type {RootContent} from 'mdast';
import {termCategories} from '../../../domain/course/schemas';
import {categoryNames} from '../labels';
import {heading, list, pageLink} from '../nodes';
import type {SectionContext} from '../sectionTypes';

/** Every term with its definition, by category. */
export function glossaryIndex({
  catalogue,
  locale,
}: SectionContext): RootContent[] {
  return termCategories.flatMap((category) => {
    const terms = catalogue.terms.filter(
      ({facts}) => facts.category === category,
    );
    if (terms.length === 0) return [];
    return [
      heading(categoryNames[category][locale], category),
      list(
        terms.map((term) => [pageLink(term), ` – ${term.facts.definition}`]),
      ),
    ];
  });
}
