import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {
  exerciseProblems,
  type Exercise,
  type Stray,
} from '../../domain/exercises/exerciseProblems';
import type {LineProblem} from '../../domain/markdown/lineProblem';

/** The exercises of a page, in order. */
export function exercisesIn(tree: Root): ContainerDirective[] {
  const exercises: ContainerDirective[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'exercise') exercises.push(node);
  });
  return exercises;
}

/** Explains what is wrong with the exercises of a page. */
export function exerciseProblemsIn(tree: Root): LineProblem[] {
  return exerciseProblems(exercisesIn(tree).map(exerciseOf), straysIn(tree));
}

/** The hints or the solutions that stand directly in an exercise. */
export function partsOf(
  exercise: ContainerDirective,
  name: 'hint' | 'solution',
): ContainerDirective[] {
  return exercise.children.filter(
    (child): child is ContainerDirective =>
      child.type === 'containerDirective' && child.name === name,
  );
}

/** The label in brackets, which remark-directive makes the first paragraph. */
export function isLabel(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && node.data?.directiveLabel === true;
}

function exerciseOf(node: ContainerDirective): Exercise {
  const [first] = node.children;
  const solutions = partsOf(node, 'solution').length;
  const parts = solutions + partsOf(node, 'hint').length;
  return {
    id: node.attributes?.id ?? undefined,
    title: isLabel(first) ? toString(first) : '',
    hasTask: node.children.length > parts + (isLabel(first) ? 1 : 0),
    solutions,
    line: node.position?.start.line ?? 1,
  };
}

function straysIn(tree: Root): Stray[] {
  const strays: Stray[] = [];
  visit(tree, 'containerDirective', ({name, position}, _, parent) => {
    const inExercise =
      parent?.type === 'containerDirective' && parent.name === 'exercise';
    if ((name === 'hint' || name === 'solution') && !inExercise)
      strays.push({name, line: position?.start.line ?? 1});
  });
  return strays;
}
