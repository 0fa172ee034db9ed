import {within} from '../within';
import {cardsBeside, type Card} from './cards';
import {placeBeside} from './place';
import {words} from '../constants';

/*
 * What a term means, beside a link to it: on hover, focus and tap. Boot loads this script when a reader first reaches for such
 * a link. It stays while the pointer is in it, and Escape closes it (WCAG 1.4.13).
 */
const showAfterMs = 150;
/** Long enough to move the pointer from the link to the card. */
const hideAfterMs = 250;
/** But for those of the index, which has the definitions beside them. */
const termLinks =
  '.markdown a[href*="/glossary/"]:not([href$="/glossary/"], .course-terms a)';

const box = document.createElement('div');
box.className = 'course-card';
box.id = 'course-card';
// It stands outside of the page's parts.
box.role = 'region';

let shown: HTMLAnchorElement | undefined;
let timer: number | undefined;
/** The way in which the reader last pointed at something. */
let pointer = '';

function later(action: () => void, delayMs: number): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(action, delayMs);
}

async function show(link: HTMLAnchorElement): Promise<boolean> {
  window.clearTimeout(timer);
  if (shown === link) return true;
  hide();
  shown = link;
  const card = await cardsBeside(link);
  if (card === undefined) shown = undefined;
  // Another one was asked for, or none.
  if (card === undefined || shown !== link) return card !== undefined;
  box.replaceChildren(...contentOf(card, link));
  box.lang = card.language;
  box.ariaLabel = card.title;
  document.body.append(box);
  placeBeside(link, box);
  // The focus may scroll the page to the link after it has told of itself.
  requestAnimationFrame(() => {
    if (shown === link) placeBeside(link, box);
  });
  link.setAttribute('aria-describedby', box.id);
  return true;
}

function hide(): void {
  window.clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.remove();
}

function contentOf(
  {title, otherTitle, otherLanguage, definition}: Card,
  {href}: HTMLAnchorElement,
): Node[] {
  const name = element('p', 'course-card-name', title);
  if (otherTitle !== title) {
    const other = element('span', '', otherTitle);
    other.lang = otherLanguage;
    name.append(' · ', other);
  }
  const more = document.createElement('a');
  more.href = href;
  more.append(words.more);
  // The link beside which it stands leads there, too.
  more.tabIndex = -1;
  return [name, element('p', '', definition), more];
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(text);
  return made;
}

function termLinkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = within(target, termLinks);
  return link instanceof HTMLAnchorElement ? link : undefined;
}

window.addEventListener('pointerover', ({target, pointerType}) => {
  pointer = pointerType;
  if (pointerType === 'touch') return;
  const link = termLinkOf(target);
  if (link) later(() => void show(link), showAfterMs);
  else if (within(target, '.course-card')) window.clearTimeout(timer);
  else later(hide, hideAfterMs);
});
window.addEventListener('focusin', ({target}) => {
  const link = termLinkOf(target);
  if (link?.matches(':focus-visible')) void show(link);
  else if (!within(target, '.course-card')) hide();
});
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !shown) return;
    // It closes this only.
    event.stopPropagation();
    hide();
  },
  true,
);
window.addEventListener(
  'click',
  (event) => {
    const link = termLinkOf(event.target);
    if (link === undefined || pointer !== 'touch') {
      if (!within(event.target, '.course-card')) hide();
      return;
    }
    // A second tap follows the link.
    if (link === shown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void show(link).then((isShown) => {
      if (!isShown) location.assign(link.href);
    });
  },
  true,
);

// What brought this script here.
const [hovered] = document.querySelectorAll<HTMLAnchorElement>(
  `${termLinks}:hover`,
);
if (hovered && matchMedia('(hover: hover)').matches) void show(hovered);
else if (document.activeElement?.matches(':focus-visible')) {
  const focused = termLinkOf(document.activeElement);
  if (focused) void show(focused);
}
