import {isMap, isNode, isScalar, LineCounter, parseDocument, visit} from 'yaml';
import type {Document} from 'yaml';
import type {LineProblem} from '../markdown/lineProblem';

/** Keys and indices that lead to a value, `['questions', 0, 'id']`. */
type Path = readonly PropertyKey[];

/** What a text in YAML says, or every reason why it says nothing. Lines count from the first of the text, which is 1. */
export type Yaml =
  | {
      /** Not trusted yet. */
      readonly value: unknown;
      /** The line of a key or an entry, or of its nearest parent when it is missing; 0 when there is none. */
      readonly lineOf: (path: Path) => number;
    }
  | {readonly problems: readonly LineProblem[]};

/** In characters: ten times the longest that there is. */
const mostCharacters = 50_000;

/** Brackets in brackets: the parser calls itself for each. */
const mostBrackets = 500;

/** Reads YAML that an author wrote. */
export function readYaml(text: string): Yaml {
  const reason = tooMuch(text);
  if (reason !== undefined) return {problems: [{line: 1, message: reason}]};
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const found = [...document.errors, ...document.warnings];
  const problems = [
    ...found.map(({pos: [start], message}) => ({
      line: lineAt(start),
      message: sentence(message),
    })),
    ...strangeKeys(document).map((offset) => ({
      line: lineAt(offset),
      message: 'a key is a list or has keys of its own',
    })),
  ];
  if (problems.length > 0) return {problems};
  try {
    return {
      value: document.toJS(),
      lineOf: (path) => {
        const offset = offsetOf(document, path);
        return offset === undefined ? 0 : lineAt(offset);
      },
    };
  } catch (error) {
    // Aliases are followed only here: one that leads nowhere, or to too much.
    const message = error instanceof Error ? error.message : String(error);
    return {problems: [{line: 1, message: sentence(message)}]};
  }
}

/** Where keys stand that are no words. To write them as such takes twice the time for each level. */
function strangeKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Pair: (_, {key}) => {
      if (isScalar(key)) return undefined;
      offsets.push(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      return visit.SKIP;
    },
  });
  return offsets;
}

function tooMuch(text: string): string | undefined {
  if (text.length > mostCharacters)
    return `it has ${text.length} characters; at most ${mostCharacters} are read`;
  const deep = /(?:^|\n)[ \t]{500}|(?:[-?:][ \t]+){500}/.test(text);
  return deep || text.split(/[[{]/).length > mostBrackets
    ? `it has more than ${mostBrackets} brackets or levels`
    : undefined;
}

/** The first line of a message, without its last mark. */
function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/[:.]$/, '');
}

function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const offset = startOf(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return undefined;
}

/** Where a key stands rather than its value, which may begin on a later line. */
function startOf(document: Document, path: Path): number | undefined {
  const key = path.at(-1);
  const parent =
    path.length === 1
      ? document.contents
      : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isScalar(item.key) && item.key.value === key,
    );
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
