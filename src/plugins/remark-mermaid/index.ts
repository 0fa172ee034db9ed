import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {
  diagramProblems,
  isDiagram,
} from '../../domain/diagrams/diagramProblems';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {fenceOf, fencesOf} from '../markdown/fenceOf';
import {hastNode} from '../markdown/hastNode';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';
import {drawMermaid} from './drawMermaid';

export type Options = PlaceOptions;

/**
 * Draws ` ```mermaid ` fences into the page while the site builds, so that no reader loads a library for them.
 *
 * A diagram without a name or with a line that cannot be drawn fails the build.
 */
export const remarkMermaid: Plugin<[Options?], Root> =
  (options = {}) =>
  (tree, file) => {
    reportProblems(
      file,
      'course:mermaid',
      diagramProblems(fencesOf(tree)),
      options,
    );
    let count = 0;
    visit(tree, 'code', (node, index, parent) => {
      const fence = fenceOf(node);
      if (parent === undefined || index === undefined || !isDiagram(fence))
        return;
      count += 1;
      parent.children[index] = hastNode(
        drawMermaid(fence.content, idPrefix(file.path, `diagram-${count}`)),
      );
    });
  };
