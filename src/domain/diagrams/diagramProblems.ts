import {quote, type LineProblem} from '../markdown/lineProblem';
import {grammars} from './diagramGrammar';
import type {Grammar} from './grammar';
import {nameProblems, readDiagram, type DiagramLine} from './readDiagram';

/** Explains what is wrong with a diagram. Lines count from the first line of the content, which is 1. */
export function contentProblems(content: string): LineProblem[] {
  const diagram = readDiagram(content);
  const [header, ...body] = diagram.lines;
  if (header === undefined)
    return [{line: 1, message: 'The diagram is empty; draw it or remove it.'}];
  const grammar = grammars.find(({header: kind}) => kind.test(header.text));
  if (grammar === undefined) return [unknownKind(header)];
  if (body.length === 0)
    return [
      {line: header.line, message: 'The diagram has only its first line.'},
    ];
  return [
    ...nameProblems(diagram),
    ...body.flatMap(({text, line}) => {
      const message = htmlProblem(text) ?? grammar.lineProblem(text);
      return message === undefined ? [] : [{line, message}];
    }),
    ...blockProblems(grammar, body),
  ];
}

/** The library understands a few tags and drops the rest, so a label may have none. */
function htmlProblem(text: string): string | undefined {
  const tag = /<\/?[a-z][^>]*>/i.exec(text)?.[0];
  return tag === undefined
    ? undefined
    : `${quote(tag)} is HTML; labels are plain text on one line.`;
}

function unknownKind({text, line}: DiagramLine): LineProblem {
  return {
    line,
    message: `${quote(text)} does not start a diagram; write "flowchart LR", "flowchart TB", "sequenceDiagram" or "stateDiagram-v2".`,
  };
}

function blockProblems(
  {depth, closing}: Grammar,
  lines: readonly DiagramLine[],
): LineProblem[] {
  const open: DiagramLine[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const change = depth(line.text);
    if (change === 1) open.push(line);
    if (change === -1 && open.pop() === undefined)
      problems.push({
        line: line.line,
        message: `"${closing}" closes nothing; remove it.`,
      });
  }
  return [
    ...problems,
    ...open.map(({text, line}) => ({
      line,
      message: `${quote(text)} is never closed; add "${closing}" on a line of its own.`,
    })),
  ];
}
