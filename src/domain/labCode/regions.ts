/** Comment marks before and after `region name` / `endregion`. */
const marker =
  /^\s*(?:#|\/\/|--|;|<!--|\/\*)\s*(region|endregion)\b[ \t]*([\w-]*)\s*(?:-->|\*\/)?\s*$/;

/** What a region marker on a line says, or nothing when the line is code. */
function markerIn(
  line: string,
): {opens: boolean; name: string | undefined} | undefined {
  const match = marker.exec(line);
  if (match === null) return undefined;
  return {opens: match[1] === 'region', name: match[2]};
}

/** The names of a file's regions, in order; nested ones too. */
export function regionNames(source: string): string[] {
  return source.split('\n').flatMap((line) => {
    const mark = markerIn(line);
    return mark?.opens === true && mark.name !== undefined && mark.name !== ''
      ? [mark.name]
      : [];
  });
}

/**
 * Cuts a region out of a file, without the markers of the regions inside it and without the indentation
 * that all its lines share.
 *
 * @param name - the region; the whole file when it is left out
 * @returns nothing when there is no such region, or when it is never closed
 */
export function regionOf(source: string, name?: string): string | undefined {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const region = name === undefined ? lines : linesOfRegion(lines, name);
  return region === undefined
    ? undefined
    : dedent(region.filter((line) => markerIn(line) === undefined));
}

function linesOfRegion(
  lines: readonly string[],
  name: string,
): string[] | undefined {
  const start = lines.findIndex((line) => {
    const mark = markerIn(line);
    return mark?.opens === true && mark.name === name;
  });
  if (start === -1) return undefined;
  let depth = 1;
  const length = lines.slice(start + 1).findIndex((line) => {
    const mark = markerIn(line);
    if (mark !== undefined) depth += mark.opens ? 1 : -1;
    return depth === 0;
  });
  return length === -1 ? undefined : lines.slice(start + 1, start + 1 + length);
}

function dedent(lines: readonly string[]): string {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines
    .map((line) => (line.trim() === '' ? '' : line.slice(common).trimEnd()))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
