import type {Exercise} from '../../exercises/exerciseProblems';
import {objectiveNumbers} from '../../exercises/practice';
import type {Finding} from '../../problem';
import {isWhole, rawKey, type SourcePage} from '../page';
import {hasFacts} from '../parseFrontMatter';
import {problemAt, problemAtKey, type PageRule} from './rule';

/** Nothing is promised that nothing practises, and each exercise practises something that was promised. */
export const practiceProblems: PageRule = (page) =>
  page.kind === 'lesson'
    ? isWhole(page) && hasFacts(page)
      ? lessonProblems(page)
      : []
    : strayProblems(page);

function lessonProblems(page: SourcePage): Finding[] {
  const exercises = page.blocks.exercise.found;
  const wrong = exercises.filter((exercise) => isWrong(exercise, page));
  if (wrong.length > 0)
    return wrong.map(({id = '', practises = '', line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" practises "${practises}", but the lesson has ${objectivesOf(page).length} objectives. Write their numbers, 1-based, with spaces: practises="1 2".`,
      ),
    );
  return [...idleExercises(page, exercises), ...promises(page, exercises)];
}

function isWrong({practises}: Exercise, page: SourcePage): boolean {
  if (practises === undefined) return false;
  const numbers = objectiveNumbers(practises);
  const {length} = objectivesOf(page);
  return numbers === undefined || numbers.some((number) => number > length);
}

function idleExercises(
  page: SourcePage,
  exercises: readonly Exercise[],
): Finding[] {
  return exercises
    .filter(({practises}) => practises === undefined)
    .map(({id = '', line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" does not say which objectives it practises. Write their numbers: {#${id} practises="1"}.`,
      ),
    );
}

function promises(page: SourcePage, exercises: readonly Exercise[]): Finding[] {
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

function strayProblems(page: SourcePage): Finding[] {
  return page.blocks.exercise.found
    .filter(({practises}) => practises !== undefined)
    .map(({id = '', line}) =>
      problemAt(
        page,
        line,
        `exercise "${id}" practises objectives, but only lessons have them. Remove practises="…".`,
      ),
    );
}

function objectivesOf(page: SourcePage): readonly unknown[] {
  const objectives = rawKey(page, 'objectives');
  return Array.isArray(objectives) ? objectives : [];
}
