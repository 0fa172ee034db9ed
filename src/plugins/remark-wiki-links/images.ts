import {dirname, relative} from 'node:path';
import type {Image, Paragraph} from 'mdast';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {svgFigure} from '../../domain/wikiLinks/figure';
import {imageProblem, isDrawing} from '../../domain/wikiLinks/imageProblem';
import type {WikiToken} from '../../domain/markdown/tokenize';
import {hastNode} from '../nodes/hastNode';

export type ImageLookups = {
  /**
   * The file that an image's name means, or `undefined` when there is none.
   *
   * @param name - the file's name as written, `pipeline.svg`
   * @param from - the path of the file in which it is written
   */
  readonly imageOf: (
    name: string,
    from: string,
  ) => {readonly path: string; readonly bytes: number} | undefined;
  /** The content of a drawing; reading is the caller's business, so that tests need no files. */
  readonly readText: (path: string) => string;
};

/**
 * Draws an SVG file into the page, where it takes the colours of the theme and can be read aloud.
 *
 * @throws a sentence when the file is missing, unnamed or unsafe
 */
export function drawingNode(
  token: WikiToken,
  from: string,
  lookups: ImageLookups,
): Paragraph {
  const {path, alt} = imageAt(token, from, lookups);
  return hastNode(
    svgFigure(lookups.readText(path), alt, idPrefix(from, token.target)),
  );
}

/**
 * Points to a bitmap beside the page, which Docusaurus then copies, measures and gives a hashed name.
 *
 * @throws a sentence when the file is missing, unnamed, or a drawing inside a paragraph
 */
export function imageNode(
  token: WikiToken,
  from: string,
  lookups: ImageLookups,
): Image {
  const {path, alt} = imageAt(token, from, lookups);
  if (isDrawing(token.target))
    throw new Error(
      `${token.raw} stands inside a text; put it in a paragraph of its own.`,
    );
  const url = encodeURI(relative(dirname(from), path).replaceAll('\\', '/'));
  return {type: 'image', url: url.startsWith('.') ? url : `./${url}`, alt};
}

function imageAt(
  {target, label}: WikiToken,
  from: string,
  {imageOf, readText}: ImageLookups,
): {path: string; alt: string} {
  const alt = label?.trim() ?? '';
  const image = imageOf(target, from);
  const problem = imageProblem(
    {name: target, alt, raw: `![[${target}]]`},
    image && {bytes: image.bytes, text: () => readText(image.path)},
  );
  if (image === undefined || problem !== undefined) throw new Error(problem);
  return {path: image.path, alt};
}
