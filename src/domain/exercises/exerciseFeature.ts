import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {none, type Feature, type ParsedPage} from '../markdown/feature';
import {exerciseId} from '../progress/progress';
import {exerciseProblems, type Exercise, type Stray} from './exerciseProblems';
import {objectiveNumbers} from './practice';
import {exercisesIn, isLabel, partsOf} from './exercisesIn';

/** `::::exercise[Title]{#id}` with its `:::hint` and `:::solution`. */
export const exerciseFeature: Feature<Exercise> = {
  read: (page) => {
    const found = exercisesIn(page.tree).map((node) => exerciseOf(node, page));
    return {found, problems: exerciseProblems(found, straysIn(page))};
  },
  problems: none,
  shape: {
    many: 'exercises',
    one: 'exercise',
    of: ({id = '', practises = '', line}) => ({
      id,
      line,
      facts: {
        'the objectives that it practises':
          objectiveNumbers(practises)?.join(' ') ?? 'none',
      },
    }),
  },
  results: ({id = ''}, pageId) => [exerciseId(pageId, id)],
  unsearched: none,
  printed: {
    block: 'course-exercise',
    parts: {hints: 'course-hint', solutions: 'course-solution'},
  },
};

function exerciseOf(
  node: ContainerDirective,
  {lineOf}: Pick<ParsedPage, 'lineOf'>,
): Exercise {
  const [first] = node.children;
  const [hints, solutions] = (['hint', 'solution'] as const).map(
    (name) => partsOf(node, name).length,
  ) as [number, number];
  return {
    id: node.attributes?.id ?? undefined,
    title: isLabel(first) ? toString(first) : '',
    practises: node.attributes?.practises ?? undefined,
    hasTask:
      node.children.length > hints + solutions + (isLabel(first) ? 1 : 0),
    hints,
    solutions,
    line: lineOf(node),
  };
}

function straysIn({tree, lineOf}: ParsedPage): Stray[] {
  const strays: Stray[] = [];
  visit(tree, 'containerDirective', (node, _, parent) => {
    const inExercise =
      parent?.type === 'containerDirective' && parent.name === 'exercise';
    if (['hint', 'solution'].includes(node.name) && !inExercise)
      strays.push({name: node.name, line: lineOf(node)});
  });
  return strays;
}
