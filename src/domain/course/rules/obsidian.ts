import {obsidianConstructs} from '../../obsidian/constructs';
import {problemAt, type PageRule} from './rule';

/** A note that was pasted from Obsidian is either understood or refused with what to write instead. */
export const obsidianProblems: PageRule = function* (page) {
  for (const {line, written, instead} of obsidianConstructs(page.outline))
    yield problemAt(
      page,
      line,
      `"${written}" is Obsidian's own and would be shown as it is written. ${
        instead === '' ? 'Take it out.' : `Write ${instead}.`
      } \`npm run import\` does it for a whole note.`,
    );
};
