/** The element that an event is about, or the nearest around it, that a selector names. */
export function within(
  target: EventTarget | null,
  selector: string,
): HTMLElement | null {
  return target instanceof Element
    ? target.closest<HTMLElement>(selector)
    : null;
}
