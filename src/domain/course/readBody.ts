import {parsedPage} from '../markdown/parsedPage';
import {tooMuch} from '../markdown/tooMuch';
import {sectionsOfBody} from '../translation/sections';
import {readBlocks} from './features';
import type {SourcePage} from './page';

/**
 * Reads all that stands in a Markdown body. It is parsed here, and nowhere else but in the build itself.
 *
 * A body that is too much for a parser is read as an empty one; the rule `size` reports it.
 */
export function readBody(
  body: string,
  bodyLine: number,
): Pick<
  SourcePage,
  'body' | 'bodyLine' | 'lastLine' | 'outline' | 'blocks' | 'sections'
> {
  const [reason] = tooMuch(body);
  const page = parsedPage(reason === undefined ? body : '', bodyLine);
  const {outline} = page;
  return {
    body,
    bodyLine,
    lastLine:
      reason === undefined
        ? (outline.unclosed[0]?.line ?? Infinity)
        : bodyLine - 1,
    outline,
    blocks: readBlocks(page),
    sections: sectionsOfBody(page, body),
  };
}
