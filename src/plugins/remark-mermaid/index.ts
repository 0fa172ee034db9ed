import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {hastNode} from '../nodes/hastNode';
import {blocksOf} from '../nodes/readPage';
import {replaceFences} from '../nodes/replaceFences';
import type {PlaceOptions} from '../nodes/reportProblems';
import {drawMermaid} from './drawMermaid';

/**
 * Draws ` ```mermaid ` fences into the page while the site builds, so that no reader loads a library for them.
 *
 * A diagram without a name or with a line that cannot be drawn fails the build.
 */
export const remarkMermaid: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    const diagrams = blocksOf('diagram', tree, file, options);
    replaceFences(tree, diagrams, ({content}, index) => [
      hastNode(
        drawMermaid(content, idPrefix(file.path, `diagram-${index + 1}`)),
      ),
    ]);
  };
