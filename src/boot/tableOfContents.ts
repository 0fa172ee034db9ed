import type {Application} from './application';

const active = 'table-of-contents__link--active';

/** Marks in the table of contents where the reader is, as Docusaurus's `useTOCHighlight` does once it is there. */
export function followReader({isReady}: Application): void {
  const entries = [
    ...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents__link'),
  ].flatMap((link) => {
    const heading = document.getElementById(
      decodeURIComponent(link.hash.slice(1)),
    );
    return heading ? [{link, heading}] : [];
  });
  if (entries.length === 0) return;
  const top = document.querySelector('.navbar')?.clientHeight ?? 0;
  const mark = (): void => {
    if (isReady()) {
      document.removeEventListener('scroll', mark);
      return;
    }
    const boxes = entries.map(({heading}) => heading.getBoundingClientRect());
    const next = boxes.findIndex((box) => box.top >= top);
    const isHigh = (boxes[next]?.bottom ?? Infinity) < window.innerHeight / 2;
    // A heading in the lower half has more of the section before it above.
    const place = next === -1 ? entries.length - 1 : isHigh ? next : next - 1;
    for (const [index, {link}] of entries.entries())
      link.classList.toggle(active, index === place);
  };
  document.addEventListener('scroll', mark, {passive: true});
  mark();
}
