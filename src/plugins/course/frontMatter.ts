import {LineCounter, parseDocument, type Document} from 'yaml';
import type {SourcePage} from '../../domain/course/page';

type Split = Pick<
  SourcePage,
  'frontMatter' | 'yamlProblems' | 'lineOf' | 'body' | 'bodyLine'
>;

/** Separates YAML front matter from the body and remembers where each key stands. */
export function splitFrontMatter(text: string): Split {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?/m.exec(text);
  if (match?.index !== 0 || match[1] === undefined)
    return {
      frontMatter: {},
      yamlProblems: [
        {
          line: 1,
          message:
            'no front matter. Start the file with "---", its keys (title, description …) and "---".',
        },
      ],
      lineOf: () => 1,
      body: text,
      bodyLine: 1,
    };
  const yaml = match[1];
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
  });
  // The opening `---` is line 1 of the file; YAML's own line 1 is the file's line 2.
  const fileLine = (offset: number) => lines.linePos(offset).line + 1;
  const {frontMatter, yamlProblems} = valueOf(document, fileLine);
  return {
    frontMatter,
    yamlProblems,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const range = rangeOf(document.getIn(path.slice(0, depth), true));
        if (range !== undefined) return fileLine(range);
      }
      return 1;
    },
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

function rangeOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as [number, number, number] | null | undefined)?.[0]
    : undefined;
}

/** Aliases are followed only here: one that leads nowhere, or to too much, is no error of the document. */
function valueOf(
  document: Document,
  fileLine: (offset: number) => number,
): Pick<Split, 'frontMatter' | 'yamlProblems'> {
  const problem = (line: number, message: string) => ({
    line,
    message: `front matter is not valid YAML: ${message.replace(/[.:]?$/, '')}. Quote values with ":" or "#", and check the indentation.`,
  });
  if (document.errors.length > 0)
    return {
      frontMatter: undefined,
      yamlProblems: document.errors.map(({message, pos: [start]}) =>
        problem(fileLine(start), message),
      ),
    };
  try {
    return {frontMatter: document.toJS() as unknown, yamlProblems: []};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {frontMatter: undefined, yamlProblems: [problem(2, message)]};
  }
}
