import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import subsetFont from 'subset-font';

/** The fonts that formulas need most: letters, and brackets and sums in four sizes; together 62 kB, what is cut out of them 20 kB. */
const fonts = [
  'KaTeX_Main-Regular',
  'KaTeX_Math-Italic',
  'KaTeX_Size1-Regular',
  'KaTeX_Size2-Regular',
  'KaTeX_Size3-Regular',
  'KaTeX_Size4-Regular',
];

/**
 * Cuts the characters that the site's formulas use out of KaTeX's large fonts, into small fonts of their own.
 *
 * The full fonts stay for all other characters: by `unicode-range`, a browser fetches them only when it meets one.
 *
 * @param directory Holds `katex.min.css` and `fonts/`, as KaTeX's own distribution.
 */
export async function writeCommonFonts(
  directory: string,
  characters: ReadonlySet<string>,
): Promise<void> {
  const text = [...characters].sort().join('');
  const range = unicodeRange(text);
  const rest = unicodeRangeWithout(text);
  const stylesheet = join(directory, 'katex.min.css');
  let css = await readFile(stylesheet, 'utf8');
  for (const font of fonts) {
    const full = await readFile(join(directory, 'fonts', `${font}.woff2`));
    // Hints are for screens of few pixels, and a fifth of each font.
    const common = await subsetFont(full, text, {
      targetFormat: 'woff2',
      noHinting: true,
    });
    await writeFile(join(directory, 'fonts', `${font}.common.woff2`), common);
    css = css.replace(
      new RegExp(`@font-face\\{([^}]*)src:[^}]*${font}\\.woff2[^}]*\\}`),
      (_face, names: string) =>
        `@font-face{${names}src:url(fonts/${font}.common.woff2) format("woff2");unicode-range:${range}}` +
        `@font-face{${names}src:url(fonts/${font}.woff2) format("woff2");unicode-range:${rest}}`,
    );
  }
  await writeFile(stylesheet, withoutOldFormats(css));
}

/** Every browser that the site supports reads WOFF2; the older files are not served. */
function withoutOldFormats(css: string): string {
  return css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, '');
}

/** CSS's notation of a set of characters. */
export function unicodeRange(characters: string): string {
  return spans(characters).map(notation).join(',');
}

/** CSS's notation of all characters but some. */
export function unicodeRangeWithout(characters: string): string {
  let from = 0;
  const gaps: [number, number][] = [];
  for (const [first, last] of spans(characters)) {
    if (first > from) gaps.push([from, first - 1]);
    from = last + 1;
  }
  return [...gaps, [from, 0x10ffff] as const].map(notation).join(',');
}

/** Runs of neighboring code points, ascending. */
function spans(characters: string): [number, number][] {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs;
}

function notation([first, last]: readonly [number, number]): string {
  const from = first.toString(16);
  return first === last ? `U+${from}` : `U+${from}-${last.toString(16)}`;
}
