import {quote} from '../markdown/lineProblem';
import type {Grammar} from './grammar';

/** Opening and closing marks of the shapes, longest first. */
const shapes = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
] as const;

const label = shapes
  .map(([opening, closing]) => {
    const end = escaped(closing.charAt(0));
    return `${escaped(opening)}(?:"[^"${end}]+"|[^"|[\\](){}]+)${escaped(closing)}`;
  })
  .join('|');
const node = `[\\w-]+(?:${label})?`;
const group = `${node}(?:\\s*&\\s*${node})*`;
const arrow =
  '<?(?:-->|-\\.->|==>|---|-\\.-|===)(?:\\|[^|]+\\|)?|(?:--|-\\.|==)\\s+[^|<>-]+?\\s+(?:-->|---|\\.->|-\\.-|==>|===)';
const statement = new RegExp(
  `^${group}(?:\\s*(?:${arrow})\\s*${group})*;?$`,
  'u',
);

/** `flowchart LR` and `TB`: boxes, arrows and groups of boxes. */
export const flowchart: Grammar = {
  header: /^(?:graph|flowchart)\s+(?:TD|TB|LR|BT|RL)$/,
  lineProblem: (text) => {
    if (/^(?:classDef|class|style|linkStyle)\s/.test(text))
      return `${quote(text)} sets colours by hand; remove it: the site's theme colours diagrams.`;
    if (/^click\s/.test(text))
      return `${quote(text)} makes a box clickable; remove it and link in the text.`;
    if (
      /^(?:end|direction\s+(?:TD|TB|LR|BT|RL))$/.test(text) ||
      /^subgraph\s+(?:[\w-]+\s*)?\[(?:"[^"\]]+"|[^"[\]]+)\]$/.test(text) ||
      /^subgraph\s+(?:"[^"]+"|[^"[\](){}]+)$/.test(text) ||
      statement.test(text)
    )
      return undefined;
    return `${quote(text)} cannot be drawn; write e.g. A["Text"] -->|label| B["Text"], with spaces around arrows.`;
  },
  depth: (text) => (/^subgraph\s/.test(text) ? 1 : text === 'end' ? -1 : 0),
  closing: 'end',
};

function escaped(marks: string): string {
  return marks.replace(/[[\](){}]/g, '\\$&');
}
