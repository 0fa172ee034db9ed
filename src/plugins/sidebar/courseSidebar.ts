import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {termCategories} from '../../domain/course/schemas';
import type {Locale} from '../../domain/locale';
import {categoryNames} from '../remark-course/labels';

type SidebarItemsGenerator = NonNullable<
  PluginOptions['sidebarItemsGenerator']
>;
type Items = Awaited<ReturnType<SidebarItemsGenerator>>;
type Docs = Parameters<SidebarItemsGenerator>[0]['docs'];

/** Puts the page about a part before what the part holds, and the glossary in order. */
export function courseSidebar(locale: Locale): SidebarItemsGenerator {
  return async (parameters) => {
    const {defaultSidebarItemsGenerator, item, docs} = parameters;
    const items = await defaultSidebarItemsGenerator(parameters);
    const isIndex = (entry: Items[number]) =>
      entry.type === 'doc' && entry.id === `${item.dirName}/index`;
    return [
      ...items.filter(isIndex),
      ...(item.dirName === 'glossary'
        ? [
            ...docs
              .filter(({id}) => id === 'glossary/dictionary')
              .map(({id}) => ({type: 'doc' as const, id})),
            ...termsByCategory(docs, locale),
          ]
        : items.filter((entry) => !isIndex(entry))),
    ];
  };
}

/**
 * The terms in groups, sorted by title in the reader's language.
 *
 * Closed groups are not rendered, so a term's page does not carry a hundred links.
 */
function termsByCategory(docs: Docs, locale: Locale): Items {
  const {compare} = new Intl.Collator(locale);
  return termCategories.flatMap((category): Items => {
    const terms = docs
      .filter(({frontMatter}) => frontMatter['category' as never] === category)
      .sort((a, b) => compare(a.title, b.title));
    if (terms.length === 0) return [];
    return [
      {
        type: 'category',
        label: categoryNames[category][locale],
        collapsed: true,
        collapsible: true,
        items: terms.map(({id}) => ({type: 'doc', id})),
      },
    ];
  });
}
