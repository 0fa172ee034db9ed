import type {SourcePage} from '../page';
import {problemAt, type EditionRule} from './rule';

/** Two pages have no id in common: numbers that only give the order are no part of an address. */
export const pageIdProblems: EditionRule = function* ({pages}) {
  const firstOf = new Map<string, SourcePage>();
  for (const page of pages) {
    const key = `${page.locale} ${page.id}`;
    const first = firstOf.get(key);
    firstOf.set(key, first ?? page);
    if (first !== undefined)
      yield problemAt(
        page,
        1,
        `the page would have the address of ${first.path}, because the number in front is no part of it. Rename one of them.`,
      );
  }
};
