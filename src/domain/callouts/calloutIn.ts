import type {Blockquote, Paragraph, PhrasingContent} from 'mdast';

/** What the first line of a quotation makes of it. */
export type WrittenCallout = {
  /** The word in `[!word]`, in small letters. */
  readonly word: string;
  /** The rest of the first line. */
  readonly title: readonly PhrasingContent[];
  /** What stands in the same paragraph below it. */
  readonly rest: readonly PhrasingContent[];
};

/** Obsidian folds what has `-` or `+`; a page that is read and printed shows all of it. */
const mark = /^\[!([^\]\s]+)\][-+]?[ \t]*/;

/** Reads `> [!note] Title`; nothing when the quotation is one. */
export function calloutIn({children}: Blockquote): WrittenCallout | undefined {
  const [paragraph] = children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...others] = paragraph.children;
  const found = first?.type === 'text' ? mark.exec(first.value) : null;
  if (first?.type !== 'text' || found?.[1] === undefined) return undefined;
  const value = first.value.slice(found[0].length);
  return {
    word: found[1].toLowerCase(),
    ...splitAtLine([{...first, value}, ...others]),
  };
}

function splitAtLine(
  nodes: Paragraph['children'],
): Pick<WrittenCallout, 'title' | 'rest'> {
  const at = nodes.findIndex(
    (node) =>
      node.type === 'break' ||
      (node.type === 'text' && node.value.includes('\n')),
  );
  const node = nodes[at];
  if (node === undefined) return {title: notEmpty(nodes), rest: []};
  const after = nodes.slice(at + 1);
  if (node.type !== 'text')
    return {title: notEmpty(nodes.slice(0, at)), rest: after};
  const end = node.value.indexOf('\n');
  const text = (value: string) => ({...node, value});
  return {
    title: notEmpty([...nodes.slice(0, at), text(node.value.slice(0, end))]),
    rest: notEmpty([text(node.value.slice(end + 1)), ...after]),
  };
}

function notEmpty(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
