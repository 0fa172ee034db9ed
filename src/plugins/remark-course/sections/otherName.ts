import type {Emphasis} from 'mdast';
// Adds `hName` and `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {CoursePage} from '../../../domain/course/catalogue';
import type {Locale} from '../../../domain/locale';
import type {SectionContext} from '../sectionTypes';

/** What the other language calls a term, behind `before`; nothing when that is the same. */
export function inOtherLanguage(
  {id, locale, facts}: Pick<CoursePage<'term'>, 'id' | 'locale' | 'facts'>,
  {otherCatalogue}: Pick<SectionContext, 'otherCatalogue'>,
  before?: string,
): (Emphasis | string)[] {
  const other = otherCatalogue?.pages.get(id);
  if (other === undefined || other.facts.title === facts.title) return [];
  const name = inLanguage(other.facts.title, other.locale, locale);
  return before === undefined ? [name] : [before, name];
}

/** A name that says its language, where that is not the page's. */
export function inLanguage(
  name: string,
  language: Locale,
  locale: Locale,
): Emphasis | string {
  return language === locale
    ? name
    : {
        type: 'emphasis',
        children: [{type: 'text', value: name}],
        data: {hName: 'span', hProperties: {lang: language}},
      };
}
