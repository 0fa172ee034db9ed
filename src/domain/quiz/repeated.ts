/** Finds the values that stand in a list again, and where they stand first. Empty ones do not count. */
export function repeated(
  values: readonly string[],
): {index: number; first: number}[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return value === '' || first === index ? [] : [{index, first}];
  });
}
