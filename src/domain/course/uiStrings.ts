import type {Problem} from '../problem';

/** A source file that may hold UI strings. */
export type SourceText = {readonly path: string; readonly text: string};

const stringId = /\bid(?:=|:\s*)["'](course\.[A-Za-z]+\.[A-Za-z.]+)["']/g;

/**
 * Explains which UI strings have no English text, and which English texts nothing uses.
 *
 * @param sources - files of `src/`
 * @param translations - `i18n/en/code.json`: its path and, per id, the line on which it stands
 */
export function uiStringProblems(
  sources: readonly SourceText[],
  translations: {
    readonly path: string;
    readonly lineById: ReadonlyMap<string, number>;
  },
): Problem[] {
  const used = new Map(
    sources.flatMap(({path, text}) =>
      idsIn(text).map(({id, line}) => [id, {path, line}] as const),
    ),
  );
  const {path, lineById} = translations;
  return [
    ...[...used]
      .filter(([id]) => !lineById.has(id))
      .map(([id, place]) => ({
        file: place.path,
        line: place.line,
        message: `UI string "${id}" has no English text. Add it to ${path}.`,
      })),
    ...[...lineById]
      .filter(([id]) => id.startsWith('course.') && !used.has(id))
      .map(([id, line]) => ({
        file: path,
        line,
        message: `nothing uses the UI string "${id}". Remove it.`,
      })),
  ];
}

function idsIn(text: string): {id: string; line: number}[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(stringId)].flatMap(([, id]) =>
        id === undefined ? [] : [{id, line: index + 1}],
      ),
    );
}

/** The ids of a translation file and their lines; one id per line, as Docusaurus writes it. */
export function translationLines(json: string): Map<string, number> {
  return new Map(
    json.split('\n').flatMap((text, index) => {
      const id = /^ {2}"([^"]+)": \{/.exec(text)?.[1];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
}
