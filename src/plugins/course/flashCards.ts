import type {Catalogue} from '../../domain/course/catalogue';
import {termCategories} from '../../domain/course/schemas';
import {nameInTitle, termIdOf} from '../../domain/glossary/termNames';
import type {Locale} from '../../domain/locale';
import type {CardFile} from '../../domain/review/flashCards';
import type {Glossary} from '../glossary/glossaries';
import {categoryNames} from '../remark-course/labels';
import {partsOfCourse} from '../remark-course/sections/partsOfCourse';

/** What flash cards ask: the terms of an edition, in the language of `catalogue`. */
export function cardFileOf(
  catalogue: Catalogue,
  catalogues: readonly Catalogue[],
  {usesOf}: Pick<Glossary, 'usesOf'>,
): CardFile {
  const {locale} = catalogue;
  const parts = partsOfCourse(catalogue, locale);
  const nameIn = (id: string, language: Locale): string =>
    nameInTitle(
      (
        catalogues.find((one) => one.locale === language) ?? catalogue
      ).pages.get(id)?.facts.title ?? '',
    );
  return {
    edition: catalogue.edition,
    terms: catalogue.terms.map(({id, url, facts}) => {
      const uses = usesOf(termIdOf(id));
      return {
        id,
        url,
        names: {pl: nameIn(id, 'pl'), en: nameIn(id, 'en')},
        definition: facts.definition,
        category: facts.category,
        parts: parts
          .filter(({holds}) => uses.some(({page}) => holds(page.id)))
          .map((part) => part.id),
      };
    }),
    categories: termCategories
      .filter((category) =>
        catalogue.terms.some(({facts}) => facts.category === category),
      )
      .map((id) => ({id, name: categoryNames[id][locale]})),
    parts: parts.map(({id, name}) => ({id, name})),
  };
}
