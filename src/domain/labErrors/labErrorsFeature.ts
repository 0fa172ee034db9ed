import {
  none,
  type Feature,
  type ParsedPage,
  type Read,
} from '../markdown/feature';
import {repeatedIds} from '../markdown/repeated';
import {readYamlFences} from '../markdown/readYamlFences';
import {patternsOf, type PlacedError} from './labError';
import {readErrors} from './readErrors';

/** ` ```errors `: messages of a lab with their cause and cure. */
export const labErrorsFeature: Feature<PlacedError> = {
  read: readLabErrors,
  problems: none,
  shape: {
    many: 'errors',
    one: 'error',
    of: ({error, line}) => ({
      id: error.id,
      line,
      facts: {
        'lines that recognize it': patternsOf(error).join(' / '),
        lesson: error.lesson,
        source: error.source ?? 'none',
      },
    }),
  },
  results: none,
  unsearched: none,
  printed: none,
};

/** Reads the errors of a page. An entry is an anchor, so its id may not be that of a heading. */
function readLabErrors({
  outline,
}: Pick<ParsedPage, 'outline'>): Read<PlacedError> {
  const headingIds = new Set(outline.headings.map(({id}) => id));
  const {found: fences, problems} = readYamlFences(
    outline,
    {name: 'errors', what: 'The list of errors'},
    readErrors,
  );
  const found = fences.flatMap(({errors, line: fence}) =>
    errors.map((error) => ({...error, fence})),
  );
  const ids = found.map(({error: {id}, line}) => ({id, line}));
  return {
    found,
    problems: [
      ...problems,
      ...repeatedIds('error', ids),
      ...ids
        .filter(({id}) => headingIds.has(id))
        .map(({id, line}) => ({
          line,
          message: `The id "${id}" is taken by a heading of this page; choose another.`,
        })),
    ],
  };
}
