import type {Catalogue} from '../../domain/course/catalogue';
import type {
  NamesOfTerms,
  TermNamesFile,
} from '../../domain/glossary/termFilter';
import {termIdOf} from '../../domain/glossary/termNames';
import {tokenize, type Token} from '../../domain/language/tokenize';
import type {Locale, Localized} from '../../domain/locale';
import {polishLexicon} from '../search/lexicon';
import type {LoadedEdition} from './loadCourse';

/** The names of all terms for the filter of the glossary's index, with what it needs to know of Polish words. */
export async function termNamesFile(
  editions: readonly Pick<LoadedEdition, 'id' | 'catalogues'>[],
): Promise<TermNamesFile> {
  const named = Object.fromEntries(
    editions.map(({id, catalogues}) => [id, namesIn(catalogues)]),
  );
  const polish = Object.values(named)
    .flatMap((names) => Object.values(names))
    .flatMap(({pl}) => pl);
  return {
    lexicon: await polishLexicon(polish.flatMap(tokenize).flatMap(wordsOf)),
    editions: named,
  };
}

function namesIn(catalogues: readonly Catalogue[]): NamesOfTerms {
  const ids = new Set(catalogues.flatMap(({terms}) => terms.map(({id}) => id)));
  return Object.fromEntries(
    [...ids].map((id) => [
      termIdOf(id),
      {
        pl: namesOf(id, 'pl', catalogues),
        en: namesOf(id, 'en', catalogues),
      } satisfies Localized<readonly string[]>,
    ]),
  );
}

function namesOf(
  id: string,
  locale: Locale,
  catalogues: readonly Catalogue[],
): string[] {
  const facts = catalogues
    .find((catalogue) => catalogue.locale === locale)
    ?.terms.find((term) => term.id === id && term.locale === locale)?.facts;
  return facts === undefined
    ? []
    : [facts.title, ...(facts.names ?? []), ...facts.aliases];
}

function wordsOf({text, parts}: Token): string[] {
  return [text.toLowerCase(), ...parts.flatMap(wordsOf)];
}
