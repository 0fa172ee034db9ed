import type {TermFilter} from '../../domain/glossary/termFilter';
import type {Asked} from './filterAddress';

/** How many terms of how many are shown. */
export type Shown = {readonly count: number; readonly total: number};

/** Hides the terms of the page that are not asked for, and the letters that are left without any. */
export function showTerms(
  form: Element,
  {q, category, kind, part}: Asked,
  find: TermFilter,
): Shown {
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
  return {count, total};
}

function hide(element: Element | null, isHidden: boolean): void {
  if (element instanceof HTMLElement) element.hidden = isHidden;
}
