import type {Finding} from '../../problem';
import type {Repository} from '../../repository';

const translationFile = 'i18n/en/code.json';
const stringId = /\bid(?:=|:\s*)["'](course\.[A-Za-z]+\.[A-Za-z.]+)["']/g;
/** What may follow an id: its Polish text, in quotes of one kind. */
const message = /^,?\s*message:\s*(["'`])((?:(?!\1)[^\\]|\\.)*)\1/;

/** Forms of a text that counts: one, few, many and other in Polish, one and other in English. */
const forms = {pl: 4, en: 2};

type Used = {
  readonly file: string;
  readonly line: number;
  readonly text?: string;
};

/** Every UI string of `src/` has an English text that fits it, and every English text is used. */
export function* uiStringProblems({
  filesIn,
  textOf,
}: Pick<Repository, 'filesIn' | 'textOf'>): Iterable<Finding> {
  const used = new Map<string, Used>();
  for (const file of filesIn('src'))
    if (/(?<!\.test)\.tsx?$/.test(file))
      for (const {id, ...place} of idsIn(textOf(file) ?? ''))
        used.set(id, {file, ...place});
  const json = textOf(translationFile) ?? '';
  const translations = translationsIn(json);
  // That it cannot be read is told of by the rule of content files.
  if (translations === undefined) return;
  const lineOf = translationLines(json);
  for (const [id, {text, ...place}] of used) {
    const english = translations[id];
    if (english === undefined) {
      yield {
        ...place,
        message: `UI string "${id}" has no English text. Add it to ${translationFile}.`,
      };
      continue;
    }
    for (const wrong of translationProblems(text, english))
      yield {
        file: translationFile,
        line: lineOf(id),
        message: `UI string "${id}" ${wrong}`,
      };
  }
  for (const id of Object.keys(translations))
    if (id.startsWith('course.') && !used.has(id))
      yield {
        file: translationFile,
        line: lineOf(id),
        message: `nothing uses the UI string "${id}". Remove it.`,
      };
}

function* translationProblems(
  polish: string | undefined,
  english: unknown,
): Iterable<string> {
  if (typeof english !== 'string' || english.trim() === '') {
    yield 'has no text in "message". Write it.';
    return;
  }
  const count = english.split('|').length;
  if (polish === undefined) return;
  const polishCount = polish.split('|').length;
  if (polishCount > 1 && polishCount !== forms.pl)
    yield `has ${polishCount} forms in Polish. Write ${forms.pl}, divided by "|": one, few, many, other.`;
  if (count !== (polishCount > 1 ? forms.en : 1))
    yield `has ${count} ${count === 1 ? 'form' : 'forms'} in English and ${polishCount} in Polish. Write ${polishCount > 1 ? `${forms.en}, divided by "|": one and other` : 'one, without "|"'}.`;
  const [here, there] = [english, polish].map((text) =>
    [...new Set(text.match(/\{\w+\}/g))].sort().join(', '),
  );
  if (here !== there)
    yield `is filled with ${here === '' ? 'nothing' : (here ?? '')} in English, with ${there === '' ? 'nothing' : (there ?? '')} in Polish. Use the same names.`;
}

function idsIn(text: string): (Omit<Used, 'file'> & {readonly id: string})[] {
  return [...text.matchAll(stringId)].map(({0: whole, 1: id = '', index}) => {
    const after = message.exec(text.slice(index + whole.length));
    const line = text.slice(0, index).split('\n').length;
    return {id, line, ...(after?.[2] === undefined ? {} : {text: after[2]})};
  });
}

/** The messages of a translation file by their ids; `undefined` when it is none. */
function translationsIn(json: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return undefined;
    return Object.fromEntries(
      Object.entries(data).map(([id, entry]: [string, unknown]) => [
        id,
        typeof entry === 'object' && entry !== null && 'message' in entry
          ? entry.message
          : null,
      ]),
    );
  } catch {
    return undefined;
  }
}

/** The lines of ids; one id per line, as Docusaurus writes it. */
function translationLines(json: string): (id: string) => number {
  const lines = json.split('\n');
  return (id) => lines.findIndex((line) => line.includes(`"${id}":`)) + 1 || 1;
}
