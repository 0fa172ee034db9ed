import {suggestedId} from '../markdown/suggestedId';
import {outlineOf} from '../markdown/outline';
import {obsidianConstructs} from './constructs';

/** A note that has become the text of a page. */
export type ImportedNote = {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly body: string;
  /** The pictures that it shows: their names in the note, and what they are called beside the page. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What a person has to look at: lines of the body, and a sentence. */
  readonly remarks: readonly {
    readonly line: number;
    readonly message: string;
  }[];
};

/** Front matter of Obsidian's own: nothing here has a use for it. */
type NoteFacts = {readonly title?: unknown; readonly aliases?: unknown};

/**
 * Turns a note from Obsidian into what this site understands.
 *
 * @param name - the note's file name without `.md`: its title, when it has no other
 * @param facts - the note's front matter
 * @param text - what follows it
 */
export function importNote(
  name: string,
  facts: NoteFacts,
  text: string,
): ImportedNote {
  const {title, rest} = takeTitle(withoutComments(text));
  const pictures = new Map<string, string>();
  const body = withHeadingIds(
    withPictureNames(withoutConstructs(rest), pictures),
  );
  return {
    title:
      typeof facts.title === 'string' ? facts.title : (title ?? name.trim()),
    aliases: [facts.aliases ?? []]
      .flat()
      .filter((one) => typeof one === 'string'),
    body: `${body.trim()}\n`,
    pictures,
    remarks: htmlIn(body.trim()),
  };
}

/** Comments may go over paragraphs; what stands in a fence is code. */
function withoutComments(text: string): string {
  return text.replace(/^(```|~~~)[\s\S]*?^\1|%%[\s\S]*?%%/gm, (found) =>
    found.startsWith('%%') ? '' : found,
  );
}

/** The first `# Title`: here the title comes from the front matter. */
function takeTitle(text: string): {
  readonly title: string | undefined;
  readonly rest: string;
} {
  const heading = outlineOf(text).headings.find(({level}) => level === 1);
  if (heading === undefined) return {title: undefined, rest: text};
  const lines = text.split('\n');
  return {
    title: heading.text,
    rest: lines.toSpliced(heading.line - 1, 1).join('\n'),
  };
}

function withoutConstructs(text: string): string {
  const lines = text.split('\n');
  for (const {line, written, instead} of obsidianConstructs(outlineOf(text))) {
    const before = lines[line - 1] ?? '';
    lines[line - 1] = before.replace(written, () => instead).trimEnd();
  }
  return lines.join('\n');
}

/** Names that can be part of an address; the command copies the files. */
function withPictureNames(text: string, pictures: Map<string, string>): string {
  let renamed = text;
  for (const {target, embeds} of outlineOf(text).wikiLinks) {
    if (!embeds) continue;
    const dot = target.lastIndexOf('.');
    const name = `${suggestedId(target.slice(0, dot))}${target.slice(dot).toLowerCase()}`;
    pictures.set(target, name);
    renamed = renamed.replaceAll(`![[${target}`, `![[${name}`);
  }
  return renamed;
}

/** Every heading gets an id and a level below the page's title. */
function withHeadingIds(text: string): string {
  const lines = text.split('\n');
  const {headings} = outlineOf(text);
  const shift = headings.some(({level}) => level === 1) ? 1 : 0;
  const seen = new Set<string>();
  for (const {text: words, id, level, line} of headings) {
    const wanted = id ?? suggestedId(words);
    let unique = wanted;
    for (let copy = 2; seen.has(unique); copy += 1)
      unique = `${wanted}-${copy}`;
    seen.add(unique);
    lines[line - 1] = `${'#'.repeat(level + shift)} ${words} {#${unique}}`;
  }
  return lines.join('\n');
}

function htmlIn(body: string): ImportedNote['remarks'] {
  return outlineOf(body).html.map(({name, line}) => ({
    line,
    message: `"${name.split('\n')[0] ?? ''}" is HTML. Write it as Markdown.`,
  }));
}
