import type {Emphasis} from 'mdast';
// Adds `hName` and `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {CoursePage} from '../../../domain/course/catalogue';
import type {SectionContext} from '../sectionTypes';

/** What the other language calls a term, behind `before`; nothing when that is the same. */
export function inOtherLanguage(
  {id, facts}: Pick<CoursePage<'term'>, 'id' | 'facts'>,
  {otherCatalogue}: Pick<SectionContext, 'otherCatalogue'>,
  before?: string,
): (Emphasis | string)[] {
  const other = otherCatalogue?.pages.get(id);
  if (other === undefined || other.facts.title === facts.title) return [];
  const name: Emphasis = {
    type: 'emphasis',
    children: [{type: 'text', value: other.facts.title}],
    data: {hName: 'span', hProperties: {lang: other.locale}},
  };
  return before === undefined ? [name] : [before, name];
}
