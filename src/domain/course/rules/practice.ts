import {
  objectiveNumbers,
  practiceIn,
  type Practice,
} from '../../exercises/practice';
import type {Problem} from '../../problem';
import {rawKey, type SourcePage} from '../page';
import {problemAt, problemAtKey, type EditionRule} from './rule';
import {translatedPairs} from './translatedPairs';

/**
 * Whether a lesson has to match objectives and exercises one to one: so far those that have begun to say
 * what their exercises practise.
 */
const isHeld = (exercises: readonly Practice[]): boolean =>
  exercises.some(({practises}) => practises !== undefined);

/** Nothing is promised that nothing practises, and each exercise practises something that was promised. */
export const practiceProblems: EditionRule = ({pages}) => [
  ...pages.flatMap((page) =>
    page.kind === 'lesson' ? lessonProblems(page) : strayProblems(page),
  ),
  ...translatedPairs(pages).flatMap(({translation, original}) =>
    differences(translation, original),
  ),
];

function lessonProblems(page: SourcePage): Problem[] {
  const exercises = practiceIn(page.outline);
  const wrong = exercises.filter((exercise) => isWrong(exercise, page));
  if (wrong.length > 0)
    return wrong.map(({id, practises, line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" practises "${practises}", but the lesson has ${objectivesOf(page).length} objectives. Write their numbers, 1-based, with spaces: practises="1 2".`,
      ),
    );
  if (!isHeld(exercises)) return [];
  return [...idleExercises(page, exercises), ...promises(page, exercises)];
}

function isWrong({practises}: Practice, page: SourcePage): boolean {
  if (practises === undefined) return false;
  const numbers = objectiveNumbers(practises);
  const {length} = objectivesOf(page);
  return numbers === undefined || numbers.some((number) => number > length);
}

function idleExercises(
  page: SourcePage,
  exercises: readonly Practice[],
): Problem[] {
  return exercises
    .filter(({practises}) => practises === undefined)
    .map(({id, line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" does not say which objectives it practises. Write their numbers: {#${id} practises="1"}.`,
      ),
    );
}

function promises(page: SourcePage, exercises: readonly Practice[]): Problem[] {
  const practised = new Set(
    exercises.flatMap(({practises = ''}) => objectiveNumbers(practises) ?? []),
  );
  return objectivesOf(page).flatMap((objective, index) =>
    practised.has(index + 1)
      ? []
      : [
          problemAtKey(
            page,
            ['objectives', index],
            `no exercise practises objective ${index + 1}, ${JSON.stringify(objective)}. Let one practise it, or promise less.`,
          ),
        ],
  );
}

function strayProblems(page: SourcePage): Problem[] {
  return practiceIn(page.outline)
    .filter(({practises}) => practises !== undefined)
    .map(({id, line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" practises objectives, but only lessons have them. Remove practises="…".`,
      ),
    );
}

/** Exercises that only one language has are told of by the rule of translations. */
function differences(translation: SourcePage, original: SourcePage): Problem[] {
  const originals = practiceIn(original.outline);
  return practiceIn(translation.outline).flatMap((ours) => {
    const theirs = originals.find(({id}) => id === ours.id);
    if (theirs === undefined || numbersOf(ours) === numbersOf(theirs))
      return [];
    return [
      problemAt(
        translation,
        ours.line,
        `exercise "${ours.id}" practises ${numbersOf(ours)} here, ${numbersOf(theirs)} in the Polish page at ${original.path}:${theirs.line}. Write both alike.`,
      ),
    ];
  });
}

function numbersOf({practises}: Practice): string {
  if (practises === undefined) return 'nothing';
  return objectiveNumbers(practises)?.join(' ') ?? `"${practises}"`;
}

function objectivesOf(page: SourcePage): readonly unknown[] {
  const objectives = rawKey(page, 'objectives');
  return Array.isArray(objectives) ? objectives : [];
}
