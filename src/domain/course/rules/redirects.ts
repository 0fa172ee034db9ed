import {redirectProblems, redirects} from '../../progress/redirects';
import {featureNames, featureOf} from '../features';
import {isWhole} from '../page';
import {hasFacts} from '../parseFrontMatter';
import type {EditionPages, EditionRule} from './rule';

const file = 'src/domain/progress/redirects.ts';

/** The redirects of progress lead from what is gone to what the course holds. */
export const redirectRule: EditionRule = function* (edition, {textOf}) {
  // What a page that cannot be read has results on is not known.
  if (!edition.pages.every((page) => hasFacts(page) && isWhole(page))) return;
  const table = redirects[edition.edition] ?? {};
  const lines = (textOf(file) ?? '').split('\n');
  for (const {from, message} of redirectProblems(table, progressIds(edition)))
    yield {
      file,
      line: lines.findIndex((line) => line.includes(`'${from}':`)) + 1 || 1,
      message,
    };
};

/** Everything in an edition that a reader can have results on. */
export function progressIds({pages}: Pick<EditionPages, 'pages'>): Set<string> {
  return new Set(
    pages.flatMap(({id, blocks}) => [
      id,
      ...featureNames.flatMap((name) => {
        const {results} = featureOf(name);
        return blocks[name].found.flatMap(
          (block) => results?.(block, id) ?? [],
        );
      }),
    ]),
  );
}
