import {defaultLocale} from '../../locale';
import type {Finding} from '../../problem';
import {didYouMean} from '../../nearest';
import {structureOf} from '../frontMatterTexts';
import {isWhole, rawKey, type SourcePage} from '../page';
import {hasFacts} from '../parseFrontMatter';
import {problemAt, problemAtKey, type EditionRule} from './rule';
import {sequenceProblem, type Step} from './sequence';
import {translatedPairs} from './translatedPairs';

/** Both languages have the same files, headings and facts; only the text differs. */
export const translationProblems: EditionRule = function* ({pages}) {
  const pairs = new Map(
    translatedPairs(pages).map(({original, translation}) => [
      original,
      translation,
    ]),
  );
  const translated = new Set(pairs.values());
  const originals = pages.filter(({locale}) => locale === defaultLocale);
  for (const page of originals) yield* pairProblems(page, pairs.get(page));
  const paths = originals.map(({relativePath}) => relativePath);
  for (const page of pages)
    if (page.locale !== defaultLocale && !translated.has(page))
      yield problemAt(
        page,
        1,
        `this English page translates no Polish page "${page.relativePath}", so no reader would ever see it.${didYouMean(page.relativePath, paths)} Rename or delete it.`,
      );
};

function* pairProblems(
  original: SourcePage,
  translation: SourcePage | undefined,
): Iterable<Finding> {
  const flagged = rawKey(original, 'untranslated') === true;
  if (translation === undefined) {
    if (!flagged && hasFacts(original))
      yield problemAt(
        original,
        1,
        'the page has no English translation. Write it, or say "untranslated: true" in the front matter.',
      );
    return;
  }
  if (flagged)
    yield problemAtKey(
      original,
      ['untranslated'],
      `"untranslated" is set, but ${translation.path} exists. Remove the key.`,
    );
  const pair = [original, translation];
  if (pair.every(hasFacts)) yield* factProblems(original, translation);
  if (pair.every(isWhole))
    yield* sequenceProblem(
      'headings',
      {page: translation, steps: headingsOf(translation)},
      {page: original, steps: headingsOf(original)},
    );
}

/** Compares numbers and ids key by key; texts may differ, their count may not. */
function* factProblems(
  original: SourcePage,
  translation: SourcePage,
): Iterable<Finding> {
  const ours = structureOf(original.kind, original.frontMatter);
  const theirs = structureOf(translation.kind, translation.frontMatter);
  for (const key of new Set([...ours.keys(), ...theirs.keys()]))
    if (ours.get(key) !== theirs.get(key))
      yield problemAtKey(
        original,
        [key],
        `"${key}" is ${ours.get(key) ?? 'missing'} here, its English page says ${theirs.get(key) ?? 'nothing'}. Facts must be the same in both languages: correct this file or ${translation.path}.`,
      );
}

/** Ids, levels and order of headings. */
function headingsOf({outline}: SourcePage): readonly Step[] {
  return outline.headings.map(({level, id, line}) => ({
    id: `${'#'.repeat(level)} {#${id ?? ''}}`,
    line,
  }));
}
