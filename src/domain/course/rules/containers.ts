import {didYouMean} from '../../nearest';
import {problemAt, type PageRule} from './rule';

/** What `:::name` may be: an exercise with its parts, or an admonition of the theme. */
const containers = [
  'exercise',
  'hint',
  'solution',
  'note',
  'tip',
  'info',
  'important',
  'success',
  'warning',
  'caution',
  'danger',
  'secondary',
];

/** Every block that begins also ends, and is one that the site knows. */
export const containerProblems: PageRule = function* (page) {
  const {unclosed, containers: named, texts} = page.outline;
  for (const {name, line} of unclosed) {
    const [marks = ''] = /^(?::+|`+|~+|\$+)/.exec(name) ?? [];
    yield problemAt(
      page,
      line,
      `"${name}" is never closed, so it swallows what follows. End it with a line ${marks}`,
    );
  }
  for (const {name, line} of named)
    if (!containers.includes(name))
      yield problemAt(
        page,
        line,
        `":::${name}" is no block of this site.${didYouMean(name, containers)} It has: ${containers.join(', ')}.`,
      );
  for (const {text, line} of texts)
    if (/^:{3,}$/m.test(text))
      yield problemAt(
        page,
        line,
        'a line of colons closes nothing here. Remove it, or give it as many colons as the block that it should close.',
      );
};
