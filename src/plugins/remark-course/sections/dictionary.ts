import type {RootContent} from 'mdast';
import type {Catalogue, CoursePage} from '../../../domain/course/catalogue';
import type {Locale} from '../../../domain/locale';
import {labels} from '../labels';
import {heading, link, table} from '../nodes';
import type {SectionContext} from '../sectionTypes';
import {inLanguage} from './otherName';

/** A dictionary from each language into the other, from the reader's own first. Names that are the same in both are left out. */
export function dictionary({
  catalogue,
  otherCatalogue,
  locale,
}: SectionContext): RootContent[] {
  if (otherCatalogue === undefined) return [];
  const urlOf = (id: string): string => catalogue.pages.get(id)?.url ?? '';
  return [
    ...half(catalogue, otherCatalogue, {urlOf, locale}),
    ...half(otherCatalogue, catalogue, {urlOf, locale}),
  ];
}

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly translation: string;
};

function half(
  from: Catalogue,
  to: Catalogue,
  {
    urlOf,
    locale,
  }: {readonly urlOf: (id: string) => string; readonly locale: Locale},
): RootContent[] {
  const nameOf = {
    pl: labels.inPolish[locale],
    en: labels.inEnglish[locale],
  };
  const id = `${from.locale}-${to.locale}`;
  return [
    heading(
      labels[from.locale === 'pl' ? 'fromPolish' : 'fromEnglish'][locale],
      id,
    ),
    table(
      [
        [nameOf[from.locale], nameOf[to.locale]],
        ...entriesOf(from, to).map((entry) => [
          link(urlOf(entry.id), inLanguage(entry.name, from.locale, locale)),
          inLanguage(entry.translation, to.locale, locale),
        ]),
      ],
      [],
      'course-dictionary',
    ),
  ];
}

/** Every name that texts use for a term, with the first name in the other language. */
function entriesOf(from: Catalogue, to: Catalogue): Entry[] {
  const {compare} = new Intl.Collator(from.locale);
  return from.terms
    .flatMap(({id, facts}) => {
      const other = to.terms.find((term) => term.id === id)?.facts;
      if (other === undefined) return [];
      const same = new Set(namesOf(other).map((name) => name.toLowerCase()));
      return namesOf(facts)
        .filter((name) => !same.has(name.toLowerCase()))
        .map((name) => ({id, name, translation: other.title}));
    })
    .sort((a, b) => compare(a.name, b.name));
}

function namesOf({
  title,
  names = [],
}: CoursePage<'term'>['facts']): readonly string[] {
  const known = new Map(
    [title, ...names].map((name) => [name.toLowerCase(), name]),
  );
  return [...known.values()];
}
