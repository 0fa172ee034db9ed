import type {LiveBlock} from '../../liveCode/liveBlock';
import {readLiveBlocks} from '../../liveCode/readLiveBlocks';
import {didYouMean} from '../../nearest';
import type {Problem} from '../../problem';
import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';
import {sequenceProblem} from './sequence';
import {translatedPairs} from './translatedPairs';

/**
 * Live code that is an exercise stands in an exercise of the same id, so that a verdict marks it as done.
 * Both languages have the same live code in the same order, with the same exercises: a verdict counts in either.
 */
export const liveCodeProblems: EditionRule = ({pages}) => [
  ...pages.flatMap(strayExercises),
  ...translatedPairs(pages).flatMap(({translation, original}) =>
    pairProblems(sideOf(translation), sideOf(original)),
  ),
];

function strayExercises(page: SourcePage): Problem[] {
  const ids = page.outline.directiveIds.map(({id}) => id);
  return readLiveBlocks(page.outline.fences)
    .blocks.filter(({id, isExercise}) => isExercise && !ids.includes(id))
    .map(({id, line}) =>
      problemAt(
        page,
        line,
        `live exercise "${id}" has the id of no ::::exercise on this page. Put it into one and give both the same id.${didYouMean(id, ids)}`,
      ),
    );
}

type Side = {
  readonly page: SourcePage;
  readonly blocks: readonly LiveBlock[];
};

function sideOf(page: SourcePage): Side {
  return {page, blocks: readLiveBlocks(page.outline.fences).blocks};
}

function pairProblems(here: Side, there: Side): Problem[] {
  const problem = sequenceProblem(
    'live blocks',
    here,
    there,
    ({blocks}) => blocks,
  );
  if (problem !== undefined) return [problem];
  return here.blocks.flatMap((ours, index) => {
    const theirs = there.blocks[index];
    return theirs === undefined
      ? []
      : (['exercise', 'solution'] as const)
          .filter((what) => has(what, ours) !== has(what, theirs))
          .map((what) =>
            problemAt(
              here.page,
              ours.line,
              `live block "${ours.id}" ${has(what, ours) ? words[what].with : words[what].without}, unlike the Polish page at ${there.page.path}:${theirs.line}. Write both alike.`,
            ),
          );
  });
}

const words = {
  exercise: {with: 'is an exercise', without: 'is no exercise'},
  solution: {with: 'has a solution', without: 'has no solution'},
} as const;

function has(
  what: 'exercise' | 'solution',
  {isExercise, solution}: LiveBlock,
): boolean {
  return what === 'exercise' ? isExercise : solution !== undefined;
}
