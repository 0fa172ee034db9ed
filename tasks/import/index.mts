/**
 * Makes a page of a note from Obsidian: `npm run import -- "Karta modelu.md" --as term --id model-card --category mlops --kind concept`.
 *
 * The page is Polish and says that it is not translated yet; pictures beside the note are copied beside the page.
 */
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {parseArgs} from 'node:util';
import {questionsFor, type Question} from '../../src/domain/newPage/newPage';
import {
  importNote,
  type ImportedNote,
} from '../../src/domain/obsidian/importNote';
import {splitFrontMatter} from '../../src/plugins/course/frontMatter';
import {answersTo, existingPages, withUsage} from '../new/answers';
import {newPageFiles} from '../new/begin';
import {UsageError, writeNewFiles} from '../new/writeFiles';

const kinds = ['term', 'lesson'] as const;
const as: Question = {
  key: 'as',
  text: 'What does it become?',
  options: kinds,
};

await withUsage(async () => {
  const text = {type: 'string'} as const;
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {as: text, id: text, category: text, kind: text, in: text},
  });
  const note = positionals[0];
  if (note === undefined || !existsSync(note))
    throw new UsageError(
      `${note ?? 'The note'} is no file. Write its path: npm run import -- "notes/My note.md".`,
    );
  const imported = readNote(note);
  // One of the options, so a kind.
  const kind = (await answersTo([as], values)).as as (typeof kinds)[number];
  const pages = existingPages();
  const answers = await answersTo(questionsFor(kind, pages), {
    ...values,
    title: imported.title,
    'title-en': imported.title,
  });
  const [begun] = newPageFiles(kind, answers, pages, '');
  if (begun === undefined) return;
  const [path, template] = begun;
  const page = pageOf(template, imported);
  writeNewFiles(
    new Map<string, string | Uint8Array>([
      [path, page],
      ...picturesOf(imported, note, path),
    ]),
  );
  report(path, page, imported);
});

function readNote(path: string): ImportedNote {
  const source = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const {frontMatter, body} = splitFrontMatter(source);
  const facts =
    typeof frontMatter === 'object' && frontMatter !== null ? frontMatter : {};
  return importNote(basename(path, '.md'), facts, body);
}

/** The template's front matter over the note's text. */
function pageOf(template: string, {body, aliases}: ImportedNote): string {
  const end = template.indexOf('\n---\n', 4);
  const facts = template
    .slice(0, end)
    .replace(/^aliases: .*$/m, (line) =>
      aliases.length === 0 ? line : `aliases: ${JSON.stringify(aliases)}`,
    );
  return `${facts}\nuntranslated: true\n---\n\n${body}`;
}

function picturesOf(
  {pictures}: ImportedNote,
  note: string,
  page: string,
): [string, Uint8Array][] {
  return [...pictures].flatMap(([written, name]): [string, Uint8Array][] => {
    const file = join(dirname(note), written);
    return existsSync(file)
      ? [[posix.join(posix.dirname(page), name), readFileSync(file)]]
      : [];
  });
}

function report(
  path: string,
  page: string,
  {remarks, body}: ImportedNote,
): void {
  const bodyLine = page.slice(0, page.length - body.length).split('\n').length;
  console.log(path);
  for (const {line, message} of remarks)
    console.log(`${path}:${bodyLine + line - 1}  ${message}`);
  console.log(
    'Run `npm run check`: it says what is missing, line by line. `untranslated: true` stands until the English page is written.',
  );
}
