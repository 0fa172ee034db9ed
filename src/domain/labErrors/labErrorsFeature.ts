import {
  none,
  type Feature,
  type ParsedPage,
  type Read,
} from '../markdown/feature';
import {repeatedIds} from '../markdown/repeated';
import {yamlIn} from '../markdown/yamlIn';
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
  const read = outline.fences
    .filter(({info}) => /^errors(\s|$)/.test(info))
    .map((fence) => {
      const yaml = yamlIn(fence, 'The list of errors');
      const result =
        'problems' in yaml ? yaml : readErrors(yaml.value, yaml.lineOf);
      return 'errors' in result
        ? {
            errors: result.errors.map((error) => ({
              ...error,
              fence: fence.line,
            })),
          }
        : result;
    });
  const found = read.flatMap((result) =>
    'errors' in result ? result.errors : [],
  );
  return {
    found,
    problems: [
      ...read.flatMap((result) =>
        'problems' in result ? result.problems : [],
      ),
      ...repeatedIds(
        'error',
        found.map(({error: {id}, line}) => ({id, line})),
      ),
      ...found
        .filter(({error}) => headingIds.has(error.id))
        .map(({error, line}) => ({
          line,
          message: `The id "${error.id}" is taken by a heading of this page; choose another.`,
        })),
    ],
  };
}
