import type {LineProblem} from '../markdown/lineProblem';

/** One written line; its number counts from the first line of the fence's content, which is 1. */
export type DiagramLine = {readonly text: string; readonly line: number};

export type Diagram = {
  readonly title: string;
  readonly description: string;
  /** What is left when the name, the description, comments and empty lines are taken out. */
  readonly lines: readonly DiagramLine[];
};

/**
 * Splits a diagram into its name, its description and what is to be drawn.
 *
 * Both stand as Mermaid has them: `accTitle: …`, `accDescr: …` or `accDescr { … }`.
 */
export function readDiagram(content: string): Diagram {
  let title = '';
  let inBraces = false;
  const description: string[] = [];
  const lines: DiagramLine[] = [];
  content
    .normalize('NFC')
    .split('\n')
    .forEach((raw, index) => {
      const text = raw.trim();
      const named = /^accTitle\s*:\s*(.*)$/.exec(text)?.[1];
      const described = /^accDescr\s*(:|\{)\s*(.*?)(\}?)$/.exec(text);
      if (inBraces) {
        description.push(text.replace(/\}$/, ''));
        inBraces = !text.endsWith('}');
      } else if (named !== undefined) title = named;
      else if (described !== null) {
        const [, mark, words = '', brace = ''] = described;
        description.push(mark === ':' ? words + brace : words);
        inBraces = mark === '{' && brace === '';
      } else if (text !== '' && !text.startsWith('%%'))
        lines.push({text, line: index + 1});
    });
  return {title, description: description.join(' ').trim(), lines};
}

/** Explains which part of a diagram's name is missing. */
export function nameProblems({title, description}: Diagram): LineProblem[] {
  return [
    ...(title === '' ? [missing('name', 'accTitle: What it shows')] : []),
    ...(description === ''
      ? [missing('description', 'accDescr: The same in words')]
      : []),
  ];
}

function missing(part: string, example: string): LineProblem {
  return {
    line: 1,
    message: `The diagram has no ${part}; write "${example}" under its first line.`,
  };
}
