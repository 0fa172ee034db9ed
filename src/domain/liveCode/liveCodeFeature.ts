import {none, type Feature, type ParsedPage} from '../markdown/feature';
import type {LineProblem} from '../markdown/lineProblem';
import {didYouMean} from '../nearest';
import {exercisesIn} from '../exercises/exercisesIn';
import type {LiveBlock} from './liveBlock';
import {readLiveBlocks} from './readLiveBlocks';

/**
 * ` ```python live `: code to run and change.
 *
 * Live code that is an exercise stands in an exercise of the same id, so that a verdict marks it as done.
 */
export const liveCodeFeature: Feature<LiveBlock> = {
  read: (page) => {
    const {found, problems} = readLiveBlocks(page.outline.fences);
    return {
      found,
      problems: [...problems, ...strayExercises(found, page)],
    };
  },
  problems: none,
  shape: {
    many: 'live blocks',
    one: 'live block',
    of: ({id, line, isExercise, solution}) => ({
      id,
      line,
      facts: {
        exercise: isExercise ? 'yes' : 'no',
        solution: solution === undefined ? 'no' : 'yes',
      },
    }),
  },
  results: none,
  unsearched: none,
  printed: none,
};

function* strayExercises(
  blocks: readonly LiveBlock[],
  {tree}: Pick<ParsedPage, 'tree'>,
): Iterable<LineProblem> {
  const ids = exercisesIn(tree).flatMap(({attributes}) => attributes?.id ?? []);
  for (const {id, isExercise, line} of blocks)
    if (isExercise && !ids.includes(id))
      yield {
        line,
        message: `live exercise "${id}" has the id of no ::::exercise on this page. Put it into one and give both the same id.${didYouMean(id, ids)}`,
      };
}
