import {unwritten} from '../../newPage/template';
import {problemAt, type PageRule} from './rule';

/** A page that was begun from a template is written to its end: `‹…›` stands where the author's words go. */
export const unwrittenProblems: PageRule = function* (page) {
  for (const [index, line] of page.text.split('\n').entries())
    for (const [mark] of line.matchAll(unwritten))
      yield problemAt(
        page,
        index + 1,
        `${mark} is the template's text. Write yours in its place.`,
      );
};
