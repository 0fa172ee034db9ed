import type {
  Association,
  Code,
  Definition,
  Heading as HeadingNode,
  Nodes,
  Resource,
  Root,
} from 'mdast';
// Adds directives and formulas to the nodes of mdast.
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-math';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {tokenize} from './tokenize';
import {parseMarkdown} from './parseMarkdown';
import {textRunOf, type TextRun} from './textRun';

/** A heading of a page's body, however it is written. */
export type Heading = {
  readonly level: number;
  readonly text: string;
  /** The explicit `{#id}`, when there is one. */
  readonly id: string | undefined;
  readonly line: number;
};

/** A fenced block: ` ```info `, its content and the line of its opening fence. */
export type Fence = {
  readonly info: string;
  readonly content: string;
  readonly line: number;
};

/** `[[target#anchor|label]]`, or `![[image]]` when `embeds`. */
export type WikiLink = {
  readonly target: string;
  readonly anchor: string | undefined;
  readonly label: string | undefined;
  readonly embeds: boolean;
  /** Whether it stands inside the text of another link. */
  readonly inLink: boolean;
  readonly line: number;
};

/** A link of Markdown's own, or an image: inline, by reference, or an address that stands by itself. */
export type Link = {
  readonly url: string;
  /** What it shows, with the alternative texts of images. */
  readonly text: string;
  readonly line: number;
};
export type Image = {
  readonly url: string;
  readonly alt: string;
  readonly line: number;
};

/** A formula as its author wrote it, without the dollar signs. */
export type Formula = {
  readonly value: string;
  /** Stands in a paragraph of its own. */
  readonly display: boolean;
  /** The line of its first character. */
  readonly line: number;
};

/** Something with a name and the line on which it begins. */
export type Named = {readonly name: string; readonly line: number};

/** What stands in a Markdown body, by the tree that the build makes of it; lines are those of the file. */
export type Outline = {
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
  readonly wikiLinks: readonly WikiLink[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly formulas: readonly Formula[];
  /** Raw HTML, as it is written. */
  readonly html: readonly Named[];
  /** `:::name` of every container directive. */
  readonly containers: readonly Named[];
  /** Containers and fences that nothing closes, as they begin. */
  readonly unclosed: readonly Named[];
  /** Everything that is read as text: paragraphs, headings, cells of tables. */
  readonly texts: readonly TextRun[];
};

/**
 * Reads the structure of a Markdown body.
 *
 * @param firstLine - the line of the file on which the body starts (1-based)
 */
export function outlineOf(body: string, firstLine = 1): Outline {
  return outlineIn(parseMarkdown(body), body, firstLine);
}

/** Reads the structure of a tree that is parsed already, and of its source. */
export function outlineIn(tree: Root, source: string, firstLine = 1): Outline {
  const lines = source.split('\n');
  const definitions = definitionsIn(tree);
  const outline = {
    headings: [] as Heading[],
    fences: [] as Fence[],
    links: [] as Link[],
    images: [] as Image[],
    formulas: [] as Formula[],
    html: [] as Named[],
    containers: [] as Named[],
    unclosed: [] as Named[],
    texts: [] as TextRun[],
  };
  const addUnclosed = (node: Nodes, line: number) => {
    const name = unclosedMark(node, lines);
    if (name !== undefined) outline.unclosed.push({name, line});
  };
  const urlOf = (node: Resource | Association) =>
    'url' in node ? node.url : (definitions.get(node.identifier)?.url ?? '');
  visit(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    switch (node.type) {
      case 'heading':
        outline.headings.push({...headingOf(node), line});
        outline.texts.push(textRunOf(node, 'heading', firstLine));
        break;
      case 'paragraph':
        outline.texts.push(textRunOf(node, 'paragraph', firstLine));
        break;
      case 'tableCell':
        outline.texts.push(textRunOf(node, 'cell', firstLine));
        break;
      case 'code':
        if (!isFenced(node, lines)) break;
        outline.fences.push({...fenceOf(node), line});
        addUnclosed(node, line);
        break;
      case 'link':
      case 'linkReference':
        outline.links.push({
          url: urlOf(node),
          text: toString(node).trim(),
          line,
        });
        break;
      case 'image':
      case 'imageReference':
        outline.images.push({url: urlOf(node), alt: node.alt ?? '', line});
        break;
      case 'html':
        outline.html.push({name: node.value, line});
        break;
      case 'math':
      case 'inlineMath': {
        const display = node.type === 'math';
        const {value} = node;
        outline.formulas.push({value, display, line: line + (display ? 1 : 0)});
        if (display) addUnclosed(node, line);
        break;
      }
      case 'containerDirective':
      case 'leafDirective':
        outline.containers.push({name: node.name, line});
        if (node.type === 'containerDirective') addUnclosed(node, line);
        break;
      // The rest is read with its parent, or says nothing.
      default:
        break;
    }
  });
  return {...outline, wikiLinks: outline.texts.flatMap(wikiLinksIn)};
}

/** The wiki links of a text; one that does not end is none. */
function wikiLinksIn(run: TextRun): WikiLink[] {
  let index = 0;
  return tokenize(run.text).flatMap((token) => {
    const place = run.at(index);
    index += (token.kind === 'link' ? token.raw : token.value).length;
    if (token.kind === 'text' || token.open) return [];
    const {target, heading: anchor, label, embeds} = token;
    return [{target, anchor, label, embeds, ...place}];
  });
}

/** Shows a code node as the fence that it was written as. */
export function fenceOf({lang, meta, value, position}: Code): Fence {
  return {
    info: [lang, meta].filter(Boolean).join(' '),
    content: value,
    line: position?.start.line ?? 1,
  };
}

/** Takes the explicit id off the text of a heading, the way Docusaurus does. */
export function headingOf(
  node: HeadingNode,
): Pick<Heading, 'level' | 'text' | 'id'> {
  const text = toString(node).trim();
  const at = text.lastIndexOf('{#');
  const id = at >= 0 && text.endsWith('}') ? text.slice(at + 2, -1) : undefined;
  return {
    level: node.depth,
    text: id === undefined ? text : text.slice(0, at).trimEnd(),
    id,
  };
}

/** The first definition of a reference counts. */
export function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Code may also be indented; only a fence has an info string. */
function isFenced({position}: Code, lines: readonly string[]): boolean {
  if (position === undefined) return false;
  const {line, column} = position.start;
  return /^(?:```|~~~)/.test(lines[line - 1]?.slice(column - 1) ?? '');
}

/** The opening marks of a block whose last line does not close it: what follows on the page is swallowed. */
function unclosedMark(
  {position}: Nodes,
  lines: readonly string[],
): string | undefined {
  if (position === undefined) return undefined;
  const {start, end} = position;
  const opening = lines[start.line - 1]?.slice(start.column - 1) ?? '';
  const marks = /^(?::+|`+|~+|\$+)/.exec(opening)?.[0] ?? '';
  const last = (lines[end.line - 1] ?? '').slice(0, end.column - 1).trimEnd();
  const isClosed = end.line > start.line && closes(last, marks);
  return isClosed ? undefined : /^\S+?(?=[[{\s]|$)/.exec(opening)?.[0];
}

/** Whether a line ends with at least as many marks, and nothing but list and quotation marks stands before them. */
function closes(line: string, marks: string): boolean {
  const mark = marks.charAt(0);
  let start = line.length;
  while (start > 0 && line[start - 1] === mark) start -= 1;
  return (
    line.length - start >= marks.length && /^[\s>]*$/.test(line.slice(0, start))
  );
}
