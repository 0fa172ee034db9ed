import {dirname, relative} from 'node:path';
import type {Image, Paragraph} from 'mdast';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {quote} from '../../domain/markdown/lineProblem';
import {svgProblems} from '../../domain/svg/svgProblems';
import {svgFigure} from '../../domain/wikiLinks/figure';
import type {WikiToken} from '../../domain/wikiLinks/tokenize';
import {hastNode} from '../markdown/hastNode';

export type ImageLookups = {
  /**
   * The file that an image's name means, or `undefined` when there is none.
   *
   * @param name - the file's name as written, `pipeline.svg`
   * @param from - the path of the file in which it is written
   */
  readonly imageOf: (name: string, from: string) => {path: string} | undefined;
  /** The content of a drawing; reading is the caller's business, so that tests need no files. */
  readonly readText: (path: string) => string;
};

export function isDrawing({embeds, target}: WikiToken): boolean {
  return embeds && /\.svg$/i.test(target);
}

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
  const source = lookups.readText(path);
  const problems = svgProblems(source);
  if (problems.length > 0)
    throw new Error(
      `${quote(token.target)} may not stand in a page: ${problems
        .map(({line, message}) => `line ${line}: ${message}`)
        .join('; ')}.`,
    );
  return hastNode(svgFigure(source, alt, idPrefix(from, token.target)));
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
  if (isDrawing(token))
    throw new Error(
      `${token.raw} stands inside a text; put it in a paragraph of its own.`,
    );
  if (!/\.(png|jpe?g|webp)$/i.test(token.target))
    throw new Error(
      `${quote(token.target)} is not an image that can be shown; use SVG, PNG, JPEG or WebP.`,
    );
  const url = encodeURI(relative(dirname(from), path).replaceAll('\\', '/'));
  return {type: 'image', url: url.startsWith('.') ? url : `./${url}`, alt};
}

function imageAt(
  {target, label}: WikiToken,
  from: string,
  {imageOf}: ImageLookups,
): {path: string; alt: string} {
  const alt = label?.trim() ?? '';
  const image = imageOf(target, from);
  if (image === undefined)
    throw new Error(
      `![[${target}]] is no file; put the image beside the page or mend its name.`,
    );
  if (alt === '')
    throw new Error(
      `![[${target}]] has no alternative text; write ![[${target}|what it shows]].`,
    );
  return {path: image.path, alt};
}
