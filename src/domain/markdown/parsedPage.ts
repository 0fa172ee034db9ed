import type {Root} from 'mdast';
import type {ParsedPage} from './feature';
import {outlineIn} from './outline';
import {parseMarkdown} from './parseMarkdown';

/**
 * Parses a Markdown body.
 *
 * @param firstLine - the line of the file on which the body starts (1-based)
 */
export function parsedPage(body: string, firstLine = 1): ParsedPage {
  return pageOfTree(parseMarkdown(body), body, firstLine);
}

/** The same for a tree that is parsed already. */
export function pageOfTree(
  tree: Root,
  source: string,
  firstLine = 1,
): ParsedPage {
  return {
    tree,
    outline: outlineIn(tree, source, firstLine),
    lineOf: ({position}) => (position?.start.line ?? 1) + firstLine - 1,
  };
}
