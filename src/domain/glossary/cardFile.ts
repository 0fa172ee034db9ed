import type {Catalogue} from '../course/catalogue';
import type {Locale} from '../locale';
import {termIdOf} from './termNames';

/** All that cards beside links say, in one file for each edition and language. */
export type CardFile = {
  readonly language: Locale;
  readonly otherLanguage: Locale;
  /** By the id of the term: its name, that in the other language, and what it is. */
  readonly cards: Readonly<
    Record<string, readonly [title: string, otherTitle: string, text: string]>
  >;
};

export function cardFileOf(
  {locale, terms}: Pick<Catalogue, 'locale' | 'terms'>,
  other: Pick<Catalogue, 'locale' | 'pages'>,
): CardFile {
  return {
    language: locale,
    otherLanguage: other.locale,
    cards: Object.fromEntries(
      terms.map(({id, facts: {title, definition}}) => [
        termIdOf(id),
        [title, other.pages.get(id)?.facts.title ?? title, definition],
      ]),
    ),
  };
}
