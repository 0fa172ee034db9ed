import type {Finding} from '../../problem';
import type {Repository} from '../../repository';

const translationFile = 'i18n/en/code.json';
const stringId = /\bid(?:=|:\s*)["'](course\.[A-Za-z]+\.[A-Za-z.]+)["']/g;

/** Every UI string of `src/` has an English text, and every English text is used. */
export function* uiStringProblems({
  filesIn,
  textOf,
}: Pick<Repository, 'filesIn' | 'textOf'>): Iterable<Finding> {
  const used = new Map<string, {file: string; line: number}>();
  for (const file of filesIn('src'))
    if (/(?<!\.test)\.tsx?$/.test(file))
      for (const {id, line} of idsIn(textOf(file) ?? ''))
        used.set(id, {file, line});
  const lineById = translationLines(textOf(translationFile) ?? '');
  for (const [id, place] of used)
    if (!lineById.has(id))
      yield {
        ...place,
        message: `UI string "${id}" has no English text. Add it to ${translationFile}.`,
      };
  for (const [id, line] of lineById)
    if (id.startsWith('course.') && !used.has(id))
      yield {
        file: translationFile,
        line,
        message: `nothing uses the UI string "${id}". Remove it.`,
      };
}

function idsIn(text: string): {id: string; line: number}[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(stringId)].map(([, id = '']) => ({
      id,
      line: index + 1,
    })),
  );
}

/** The ids of a translation file and their lines; one id per line, as Docusaurus writes it. */
function translationLines(json: string): Map<string, number> {
  return new Map(
    json.split('\n').flatMap((text, index) => {
      const id = /^ {2}"([^"]+)": \{/.exec(text)?.[1];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
}
