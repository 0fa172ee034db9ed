import {tooMuch} from '../../markdown/tooMuch';
import {problemAt, type PageRule} from './rule';

/** No page is longer or deeper than a parser can read in a moment. */
export const sizeProblems: PageRule = function* (page) {
  for (const {line, message} of tooMuch(page.body))
    yield problemAt(page, line + page.bodyLine - 1, message);
};
