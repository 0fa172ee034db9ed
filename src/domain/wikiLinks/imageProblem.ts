import {quote} from '../markdown/lineProblem';
import {svgProblems} from '../svg/svgProblems';

/** An image as an author wrote it. */
export type WrittenImage = {
  readonly name: string;
  readonly alt: string;
  /** The beginning of a message: `![[name]]`. */
  readonly raw: string;
};

/** The file behind an image. */
export type ImageFile = {readonly bytes: number; readonly text: () => string};

/** In bytes: an image above it makes a page heavier than all the rest of it. */
const mostBytes = 300_000;

export function isDrawing(name: string): boolean {
  return /\.svg$/i.test(name);
}

/** Says why an image may not stand in a page, or nothing when it may. */
export function imageProblem(
  {name, alt, raw}: WrittenImage,
  file: ImageFile | undefined,
): string | undefined {
  if (file === undefined)
    return `${raw} is no file; put the image beside the page or mend its name.`;
  if (alt.trim() === '')
    return `${raw} has no alternative text; write ![[${name}|what it shows]].`;
  if (!/\.(?:svg|png|jpe?g|webp)$/i.test(name))
    return `${quote(name)} is not an image that can be shown; use SVG, PNG, JPEG or WebP.`;
  if (file.bytes > mostBytes)
    return `${raw} has ${Math.round(file.bytes / 1000)} kB; at most ${mostBytes / 1000} kB allowed. Compress it.`;
  const problems = isDrawing(name) ? svgProblems(file.text()) : [];
  return problems.length === 0
    ? undefined
    : `${quote(name)} may not stand in a page: ${problems
        .map(({line, message}) => `line ${line}: ${message}`)
        .join('; ')}.`;
}
