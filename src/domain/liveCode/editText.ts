/** A text and what is selected in it, as offsets. */
export type Selected = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** A piece of a text that another takes the place of, and what is selected afterwards. */
export type Edit = {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
};

const step = 4;

/** Begins a new line as far in as the present one, and a step further after a colon. */
export function newLine({text, start, end}: Selected): Edit {
  const line = text.slice(startOfLine(text, start), start);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const opens = /:\s*(#.*)?$/.test(line);
  const insert = `\n${indent}${opens ? ' '.repeat(step) : ''}`;
  const caret = start + insert.length;
  return {from: start, to: end, insert, start: caret, end: caret};
}

/** Moves the selected lines a step in; empty lines stay empty. */
export function indent(selected: Selected): Edit {
  return moveLines(selected, (line) =>
    line === '' && !isOnOneLine(selected) ? line : ' '.repeat(step) + line,
  );
}

/** Moves the selected lines a step out, as far as they can go. */
export function outdent(selected: Selected): Edit {
  return moveLines(selected, (line) => line.replace(/^ {1,4}/, ''));
}

/** The text after an edit. */
export function edited(text: string, {from, to, insert}: Edit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** A caret keeps its place in its line; a selection grows to the whole lines. */
function moveLines(
  {text, start, end}: Selected,
  move: (line: string) => string,
): Edit {
  const from = startOfLine(text, start);
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const insert = text.slice(from, to).split('\n').map(move).join('\n');
  if (start !== end)
    return {from, to, insert, start: from, end: from + insert.length};
  const caret = Math.max(from, start + insert.length - (to - from));
  return {from, to, insert, start: caret, end: caret};
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function isOnOneLine({text, start, end}: Selected): boolean {
  return !text.slice(start, end).includes('\n');
}
