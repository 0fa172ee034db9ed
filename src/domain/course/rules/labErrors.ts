import {patternsOf, type PlacedError} from '../../labErrors/labError';
import type {Fence} from '../../markdown/outline';
import {didYouMean} from '../../nearest';
import type {Problem} from '../../problem';
import type {Catalogue} from '../catalogue';
import {derivedIdsOf} from '../derivedSections';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';
import {translatedPairs} from './translatedPairs';

/** Reads the errors among the fences of a page; those that cannot be read are left out. */
type ReadErrors = (fences: readonly Fence[]) => readonly PlacedError[];

/** Both languages have the same errors, recognized by the same lines, and each leads to a section of the course. */
export function labErrorRule(errorsIn: ReadErrors): EditionRule {
  return ({pages, catalogues}) => [
    ...pages.flatMap((page) => {
      const catalogue = catalogues.find(({locale}) => locale === page.locale);
      return catalogue === undefined
        ? []
        : lessonProblems(page, errorsIn(page.outline.fences), catalogue);
    }),
    ...translatedPairs(pages).flatMap(({translation, original}) =>
      pairProblems(
        translation,
        errorsIn(translation.outline.fences),
        original,
        errorsIn(original.outline.fences),
      ),
    ),
  ];
}

function lessonProblems(
  page: SourcePage,
  errors: readonly PlacedError[],
  {pages}: Catalogue,
): Problem[] {
  return errors.flatMap(({error, line}) => {
    const [id = '', section = ''] = error.lesson.split('#');
    const lesson = pages.get(id);
    if (lesson === undefined)
      return [
        problemAt(
          page,
          line,
          `error "${error.id}": "${id}" is no page of this edition.${didYouMean(id, pages.keys())} Correct "lesson".`,
        ),
      ];
    const sections = [...lesson.headingIds, ...derivedIdsOf(lesson.kind)];
    return sections.includes(section)
      ? []
      : [
          problemAt(
            page,
            line,
            `error "${error.id}": ${lesson.relativePath} has no section "${section}".${didYouMean(section, sections)} It has: ${sections.join(', ')}.`,
          ),
        ];
  });
}

function pairProblems(
  page: SourcePage,
  ours: readonly PlacedError[],
  original: SourcePage,
  theirs: readonly PlacedError[],
): Problem[] {
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index++) {
    const our = ours[index];
    const their = theirs[index];
    const difference = differenceOf(our, their);
    if (difference !== undefined)
      return [
        problemAt(
          page,
          our?.line ?? page.bodyLine,
          `${difference} (${original.path}:${their?.line ?? original.bodyLine}). Only texts may differ.`,
        ),
      ];
  }
  return [];
}

/** Says what of two errors that should be one differs. */
function differenceOf(
  our: PlacedError | undefined,
  their: PlacedError | undefined,
): string | undefined {
  const [here, there] = [our?.error, their?.error];
  if (here === undefined || here.id !== there?.id)
    return `errors differ from the Polish page: ${named(here?.id)} here, ${named(there?.id)} there`;
  const facts = [
    ['lines that recognize it', patternsOf],
    ['lesson', ({lesson}: PlacedError['error']) => lesson],
    ['source', ({source}: PlacedError['error']) => source],
  ] as const;
  const [name] =
    facts.find(
      ([, factOf]) =>
        JSON.stringify(factOf(here)) !== JSON.stringify(factOf(there)),
    ) ?? [];
  return name === undefined
    ? undefined
    : `error "${here.id}": "${name}" differs from the Polish page`;
}

function named(id: string | undefined): string {
  return id === undefined ? 'nothing' : `"${id}"`;
}
