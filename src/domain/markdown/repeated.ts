import type {LineProblem} from './lineProblem';

/** Finds the values that stand in a list again, and where they stand first. Empty ones do not count. */
export function repeated(
  values: readonly string[],
): {index: number; first: number}[] {
  const firstOf = new Map<string, number>();
  return values.flatMap((value, index) => {
    const first = firstOf.get(value);
    if (first === undefined) firstOf.set(value, index);
    return value === '' || first === undefined ? [] : [{index, first}];
  });
}

/** Names the first owner of every id that stands again. */
export function repeatedIds(
  what: string,
  blocks: readonly {readonly id: string | undefined; readonly line: number}[],
): LineProblem[] {
  return repeated(blocks.map(({id = ''}) => id)).map(({index, first}) => ({
    line: blocks[index]?.line ?? 1,
    message: `The id "${blocks[index]?.id ?? ''}" is taken by the ${what} on line ${blocks[first]?.line ?? 1}; choose another.`,
  }));
}
