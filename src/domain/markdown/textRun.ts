import type {Nodes} from 'mdast';
import type {} from 'mdast-util-directive';

/** Where a character of a text stands. */
type Place = {readonly line: number; readonly inLink: boolean};

/** The words of one paragraph, heading or cell, without code and formulas. */
export type TextRun = {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  readonly text: string;
  /** The line of its first character. */
  readonly line: number;
  /** Where the character at an index of the text stands in the file. */
  readonly at: (index: number) => Place;
};

/** In place of what is no text, so that the words around it do not grow together. */
const placeholder = '\uFFFC';

type Piece = Place & {readonly index: number};

/** Puts the texts inside a node together: emphasis, links and the like do not part a wiki link. */
export function textRunOf(
  node: Nodes,
  kind: TextRun['kind'],
  firstLine: number,
): TextRun {
  const line = (node.position?.start.line ?? 1) + firstLine - 1;
  const pieces: Piece[] = [];
  let text = '';
  const add = (value: string, from: Nodes, inLink: boolean): void => {
    const start =
      ((from.position ?? node.position)?.start.line ?? 1) + firstLine - 1;
    pieces.push({index: text.length, line: start, inLink});
    text += value;
  };
  const read = (parent: Nodes, inLink: boolean): void => {
    if (!('children' in parent)) return;
    parent.children.forEach((child: Nodes, index) => {
      switch (child.type) {
        case 'text':
          add(child.value, child, inLink);
          break;
        case 'inlineCode':
        case 'inlineMath':
          add(placeholder, child, inLink);
          break;
        case 'break':
          add('\n', child, inLink);
          break;
        case 'link':
          read(child, true);
          break;
        case 'linkReference':
          // `[[docker]]` on a page that happens to define `[docker]: …`.
          if (isBracketed(parent.children, index)) {
            add(`[${child.label ?? child.identifier}]`, child, inLink);
            break;
          }
          read(child, true);
          break;
        case 'textDirective':
          // A marked term is its words.
          if (child.name !== 'term') add(`:${child.name}`, child, inLink);
          read(child, inLink);
          break;
        default:
          read(child, inLink);
      }
    });
  };
  read(node, false);
  return {kind, text, line, at: (index) => placeOf(index, pieces, text, line)};
}

/** Whether the texts around a reference are the outer brackets of a wiki link. */
function isBracketed(siblings: readonly Nodes[], index: number): boolean {
  const [before, node, after] = [-1, 0, 1].map(
    (step) => siblings[index + step],
  );
  return (
    before?.type === 'text' &&
    before.value.endsWith('[') &&
    node?.type === 'linkReference' &&
    node.referenceType === 'shortcut' &&
    after?.type === 'text' &&
    after.value.startsWith(']')
  );
}

function placeOf(
  index: number,
  pieces: readonly Piece[],
  text: string,
  line: number,
): Place {
  const piece = pieces.findLast((candidate) => candidate.index <= index);
  if (piece === undefined) return {line, inLink: false};
  const breaks = text.slice(piece.index, index).split('\n').length - 1;
  return {line: piece.line + breaks, inLink: piece.inLink};
}
