import type {Paragraph} from 'mdast';
// Adds `hName`, `hProperties` and `hChildren` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {SvgElement} from '../../domain/svg/svgElement';

/**
 * Wraps a ready element for the Markdown tree.
 *
 * It is an empty paragraph that renders as the element: other plugins find no text in it to link or index,
 * and no raw HTML is needed, which Docusaurus drops from `.md` files.
 */
export function hastNode({
  tagName,
  properties,
  children,
}: SvgElement): Paragraph {
  return {
    type: 'paragraph',
    children: [],
    data: {hName: tagName, hProperties: properties, hChildren: children},
  };
}
