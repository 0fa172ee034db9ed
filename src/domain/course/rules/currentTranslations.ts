import {defaultLocale} from '../../locale';
import type {Finding} from '../../problem';
import type {Repository} from '../../repository';
import {driftOf} from '../../translation/pins';
import {isWhole, rawKey, type SourcePage} from '../page';
import {currentPins, pinsIn, staleIn, translatedSections} from '../translates';
import {problemAt, problemAtKey, type EditionRule} from './rule';
import {translatedPairs, type TranslatedPair} from './translatedPairs';

/** An English page follows the Polish one, section by section, or says where it does not. */
export const currentTranslationProblems: EditionRule = (
  {pages, isFrozen},
  repository,
) => followingProblems(pages, repository, isFrozen);

/** @param mayBeSilent - whether a translation need not say what it translates: frozen pages do not change any more */
export function* followingProblems(
  pages: readonly SourcePage[],
  repository: Repository,
  mayBeSilent = false,
): Iterable<Finding> {
  for (const page of pages)
    if (page.locale === defaultLocale)
      for (const key of ['translates', 'stale'])
        if (rawKey(page, key) !== undefined)
          yield problemAtKey(
            page,
            [key],
            `"${key}" is said by translations, and this page is an original. Remove it.`,
          );
  for (const pair of translatedPairs(pages)) {
    if (rawKey(pair.translation, 'untranslated') !== undefined)
      yield problemAtKey(
        pair.translation,
        ['untranslated'],
        '"untranslated" is said by the Polish page, and this is a translation. Remove it.',
      );
    // What cannot be read cannot be compared.
    if (
      [pair.translation, pair.original].every(
        (page) => page.yamlProblems.length === 0 && isWhole(page),
      )
    )
      yield* pairProblems(pair, repository, mayBeSilent);
  }
}

function* pairProblems(
  {translation, original}: TranslatedPair,
  repository: Repository,
  mayBeSilent: boolean,
): Iterable<Finding> {
  const command = `npm run translate:pin -- ${translation.path}`;
  const pinned = pinsIn(translation);
  if (pinned === undefined) {
    if (!mayBeSilent)
      yield problemAt(
        translation,
        1,
        `the page does not say which Polish text it translates. Compare it with ${original.path}, then run: ${command}`,
      );
    return;
  }
  const {stale, gone} = driftOf(currentPins(original, repository), pinned);
  const admitted = staleIn(translation);
  const places = new Map(
    translatedSections(original).map(({id, line}) => [id, line]),
  );
  for (const id of stale.filter((section) => !admitted.includes(section)))
    yield problemAt(
      translation,
      lineOfSection(translation, id),
      `the section "${id}" has changed in Polish since it was translated (${original.path}:${places.get(id) ?? 1}). Follow it, then run: ${command}. If you cannot, let readers know: npm run translate:pin -- --stale ${translation.path}`,
    );
  for (const [index, id] of admitted.entries())
    if (!stale.includes(id))
      yield problemAtKey(
        translation,
        ['stale', index],
        `the section "${id}" is said to be stale, and is not. Remove it from the list, or run: ${command}`,
      );
  for (const id of gone)
    yield problemAtKey(
      translation,
      ['translates', id],
      `"${id}" is no section of ${original.path} any more. Run: ${command}`,
    );
}

function lineOfSection(page: SourcePage, id: string): number {
  return (
    translatedSections(page).find((section) => section.id === id)?.line ?? 1
  );
}
