/** How far a card stays from the edges of the window, in CSS pixels. */
const edge = 8;

/** Puts a card under the first line of a link, or above it where there is no room below. */
export function placeBeside(link: Element, card: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const {offsetWidth, offsetHeight} = card;
  const {clientWidth, clientHeight} = document.documentElement;
  const left = Math.max(
    edge,
    Math.min(line.left, clientWidth - offsetWidth - edge),
  );
  const isBelow =
    line.bottom + offsetHeight + edge <= clientHeight ||
    line.top < offsetHeight + edge;
  const top = isBelow ? line.bottom : line.top - offsetHeight;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
