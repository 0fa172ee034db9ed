import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';

/** The exercises of a page, in order. */
export function exercisesIn(tree: Root): ContainerDirective[] {
  const exercises: ContainerDirective[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'exercise') exercises.push(node);
  });
  return exercises;
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
