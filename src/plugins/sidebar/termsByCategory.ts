import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {termCategories} from '../../domain/course/schemas';
import type {Locale} from '../../domain/locale';
import {categoryNames} from '../remark-course/labels';

type SidebarItemsGenerator = NonNullable<
  PluginOptions['sidebarItemsGenerator']
>;
type Items = Awaited<ReturnType<SidebarItemsGenerator>>;

/**
 * Groups the glossary's sidebar by category, sorted by title in the reader's language.
 *
 * Closed groups are not rendered, so a term's page does not carry a hundred links.
 */
export function termsByCategory(locale: Locale): SidebarItemsGenerator {
  const {compare} = new Intl.Collator(locale);
  return async (parameters) => {
    const {defaultSidebarItemsGenerator, item, docs} = parameters;
    const items = await defaultSidebarItemsGenerator(parameters);
    if (item.dirName !== 'glossary') return items;
    const terms = docs
      .filter(({frontMatter}) => frontMatter['category' as never] !== undefined)
      .sort((a, b) => compare(a.title, b.title));
    const termIds = new Set(terms.map(({id}) => id));
    const index = items.filter(
      (entry) => entry.type === 'doc' && !termIds.has(entry.id),
    );
    return [
      ...index,
      ...termCategories.flatMap((category): Items => {
        const own = terms.filter(
          ({frontMatter}) => frontMatter['category' as never] === category,
        );
        if (own.length === 0) return [];
        return [
          {
            type: 'category',
            label: categoryNames[category][locale],
            collapsed: true,
            collapsible: true,
            items: own.map(({id}) => ({type: 'doc', id})),
          },
        ];
      }),
    ];
  };
}
