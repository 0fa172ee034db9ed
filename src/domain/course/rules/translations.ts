import {defaultLocale} from '../../locale';
import type {Problem} from '../../problem';
import {didYouMean} from '../../nearest';
import {rawKey, type SourcePage} from '../page';
import {problemAt, problemAtKey, type EditionRule} from './rule';

/** Both languages have the same files, headings and facts; only the text differs. */
export const translationProblems: EditionRule = ({pages}) => {
  const originals = pages.filter(({locale}) => locale === defaultLocale);
  const translations = pages.filter(({locale}) => locale !== defaultLocale);
  const translationOf = new Map(
    translations.map((page) => [page.relativePath, page]),
  );
  const originalPaths = new Set(originals.map((page) => page.relativePath));
  return [
    ...originals.flatMap((original) =>
      pairProblems(original, translationOf.get(original.relativePath)),
    ),
    ...translations
      .filter(({relativePath}) => !originalPaths.has(relativePath))
      .map((page) =>
        problemAt(
          page,
          1,
          `this English page translates no Polish page "${page.relativePath}", so no reader would ever see it.${didYouMean(page.relativePath, originalPaths)} Rename or delete it.`,
        ),
      ),
  ];
};

function pairProblems(
  original: SourcePage,
  translation: SourcePage | undefined,
): Problem[] {
  const flagged = rawKey(original, 'untranslated') === true;
  if (translation === undefined)
    return flagged
      ? []
      : [
          problemAt(
            original,
            1,
            'the page has no English translation. Write it, or say "untranslated: true" in the front matter.',
          ),
        ];
  return [
    ...(flagged
      ? [
          problemAtKey(
            original,
            ['untranslated'],
            `"untranslated" is set, but ${translation.path} exists. Remove the key.`,
          ),
        ]
      : []),
    ...factProblems(original, translation),
    ...sequenceProblems(original, translation, 'headings', headingsOf),
    ...sequenceProblems(original, translation, 'exercises', exercisesOf),
  ];
}

/** Compares numbers and ids key by key; texts may differ, their count may not. */
function factProblems(
  original: SourcePage,
  translation: SourcePage,
): Problem[] {
  const ours = structureOf(original.frontMatter);
  const theirs = structureOf(translation.frontMatter);
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((key) => ours.get(key) !== theirs.get(key))
    .map((key) =>
      problemAtKey(
        original,
        [key],
        `"${key}" is ${ours.get(key) ?? 'missing'} here, its English page says ${theirs.get(key) ?? 'nothing'}. Facts must be the same in both languages: correct this file or ${translation.path}.`,
      ),
    );
}

/** Keys whose value is text in one language, or a choice of words of that language. */
const textKeys = new Set([
  'title',
  'sidebar_label',
  'description',
  'aliases',
  'rivals',
  'definition',
  'goal',
  'demo',
  'note',
  'untranslated',
]);
const textListKeys = new Set([
  'outcomes',
  'goals',
  'scope',
  'outputs',
  'objectives',
]);

function structureOf(data: unknown): Map<string, string> {
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(
    Object.entries(data)
      .filter(([key]) => !textKeys.has(key))
      .map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value) && textListKeys.has(key)
          ? `${value.length} entries`
          : JSON.stringify(withoutText(value)),
      ]),
  );
}

function withoutText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== 'text'),
  );
}

type Step = {readonly name: string; readonly line: number};

/** Names the first place where the structure of two pages parts. */
function sequenceProblems(
  original: SourcePage,
  translation: SourcePage,
  what: string,
  stepsOf: (page: SourcePage) => Step[],
): Problem[] {
  const ours = stepsOf(original);
  const theirs = stepsOf(translation);
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index++) {
    const here = theirs[index];
    const there = ours[index];
    if (here?.name !== there?.name)
      return [
        problemAt(
          translation,
          here?.line ?? translation.bodyLine,
          `${what} differ from the Polish page: ${here?.name ?? 'nothing'} here, ${there?.name ?? 'nothing'} at ${original.path}:${there?.line ?? original.bodyLine}. Ids, levels and order must be the same.`,
        ),
      ];
  }
  return [];
}

function headingsOf({outline}: SourcePage): Step[] {
  return outline.headings.map(({level, id, line}) => ({
    name: `${'#'.repeat(level)} {#${id ?? ''}}`,
    line,
  }));
}

function exercisesOf({outline}: SourcePage): Step[] {
  return outline.directiveIds.map(({id, line}) => ({name: `{#${id}}`, line}));
}
