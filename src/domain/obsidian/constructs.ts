import type {Outline} from '../markdown/outline';

/** Something that Obsidian understands and this site does not. */
export type Construct = {
  /** 1-based. */
  readonly line: number;
  /** What its author wrote. */
  readonly written: string;
  /** What to write in its place; nothing takes it away. */
  readonly instead: string;
};

/** A mark in the words of a paragraph, a heading or a cell. */
type Mark = {
  readonly pattern: RegExp;
  readonly instead: (...groups: string[]) => string;
};

const marks: readonly Mark[] = [
  {
    pattern: /==(?=\S)([^=\n]+?)(?<=\S)==/g,
    instead: (_, words = '') => `**${words}**`,
  },
  {pattern: /%%[^%]*%%|%%/g, instead: () => ''},
  {
    pattern: /(?<![\p{L}\p{N}#&/[{])#(\p{L}[\p{L}\p{N}_/-]*)/gu,
    instead: (_, word = '') => word,
  },
  {pattern: /\{[.-][^{}]*\}$/g, instead: () => ''},
  {pattern: /(?<=\s)\^[a-z0-9-]+$/g, instead: () => ''},
];

/** What a note from Obsidian holds that readers would see as it is written, in order. */
export function* obsidianConstructs({
  texts,
  wikiLinks,
  fences,
}: Outline): Iterable<Construct> {
  for (const {text, at} of texts)
    for (const {pattern, instead} of marks)
      for (const match of withoutLinks(text).matchAll(pattern))
        yield {
          line: at(match.index).line,
          written: match[0],
          instead: instead(...match),
        };
  for (const link of wikiLinks) {
    const construct = linkConstruct(link);
    if (construct !== undefined) yield {...construct, line: link.line};
  }
  for (const {info, line} of fences)
    if (/^dataview(?:js)?\b/.test(info))
      yield {line, written: `\`\`\`${info}`, instead: ''};
}

/** The insides of wiki links have a grammar of their own; blanks keep the places of the rest. */
function withoutLinks(text: string): string {
  return text.replace(/\[\[[^[\]]*\]\]/g, (link) => ' '.repeat(link.length));
}

function linkConstruct({
  target,
  anchor,
  label,
  embeds,
}: Outline['wikiLinks'][number]): Omit<Construct, 'line'> | undefined {
  const mark = embeds ? '!' : '';
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const bar = label === undefined ? '' : `|${label}`;
  const written = `${mark}[[${target}${hash}${bar}]]`;
  if (anchor?.startsWith('^'))
    return {written, instead: `${mark}[[${target}${bar}]]`};
  if (!embeds) return undefined;
  // A note in a note; pictures have an extension.
  if (!/\.[a-z0-9]+$/i.test(target))
    return {written, instead: `[[${target}${hash}${bar}]]`};
  return /^\d+(?:x\d+)?$/.test(label?.trim() ?? '')
    ? {written, instead: `![[${target}|‹what the picture shows›]]`}
    : undefined;
}
