import type {TermFilter} from '../../domain/glossary/termFilter';
import {addressOf, askedIn} from './filterAddress';

/** How many terms of how many are shown for what was typed. */
export type Shown = {
  readonly count: number;
  readonly total: number;
  readonly q: string;
};

/** Hides the terms of the page that the fields do not ask for, and the letters that are left without any. */
export function showTerms(form: HTMLFormElement, find: TermFilter): Shown {
  const {q, category, kind, part} = askedIn(addressOf(form));
  const page = form.closest('.markdown') ?? document;
  const named = find(q);
  const fits = ({term = '', ...facts}: DOMStringMap): boolean =>
    (named?.has(term) ?? true) &&
    (category === '' || facts.category === category) &&
    (kind === '' || facts.kind === kind) &&
    (part === '' || facts.part?.split(' ').includes(part) === true);
  let count = 0;
  let total = 0;
  for (const list of page.querySelectorAll<HTMLElement>('.course-terms')) {
    const items = [...list.querySelectorAll<HTMLElement>('[data-term]')];
    for (const item of items) item.hidden = !fits(item.dataset);
    const left = items.filter(({hidden}) => !hidden).length;
    hide(list, left === 0);
    hide(list.previousElementSibling, left === 0);
    count += left;
    total += items.length;
  }
  hide(page.querySelector('.course-letters'), count < total);
  return {count, total, q};
}

function hide(element: Element | null, isHidden: boolean): void {
  if (element instanceof HTMLElement) element.hidden = isHidden;
}
