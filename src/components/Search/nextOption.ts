/**
 * The option that a key chooses in a listbox below a text field; `undefined` is the field itself.
 *
 * Up and down go round through the field. Home and End belong to the text until an option is chosen.
 */
export function nextOption(
  key: string,
  active: number | undefined,
  count: number,
): number | undefined {
  const last = count - 1;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      if (active === undefined) return 0;
      return active === last ? undefined : active + 1;
    case 'ArrowUp':
      if (active === undefined) return last;
      return active === 0 ? undefined : active - 1;
    case 'Home':
      return active === undefined ? undefined : 0;
    case 'End':
      return active === undefined ? undefined : last;
    default:
      return active;
  }
}
