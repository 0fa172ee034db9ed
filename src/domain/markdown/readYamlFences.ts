import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import type {Document} from 'yaml';
import type {LineProblem} from './lineProblem';
import type {Read} from './feature';
import type {Fence, Outline} from './outline';

/** Keys and indices that lead to a value, `['questions', 0, 'id']`. */
type Path = readonly PropertyKey[];

/**
 * Reads every fence of a name as YAML; one that cannot be read is left out and told of.
 *
 * @param what - what the fence holds, as the start of a message: "The quiz"
 */
export function readYamlFences<Value extends object>(
  {fences}: Pick<Outline, 'fences'>,
  {name, what}: {readonly name: string; readonly what: string},
  read: (
    value: unknown,
    lineOf: YamlFence['lineOf'],
  ) => Value | {problems: LineProblem[]},
): Read<Value & {readonly line: number}> {
  const found: (Value & {readonly line: number})[] = [];
  const problems: LineProblem[] = [];
  for (const fence of fences) {
    if (fence.info.split(' ', 1)[0] !== name) continue;
    const yaml = yamlIn(fence, what);
    const result = 'problems' in yaml ? yaml : read(yaml.value, yaml.lineOf);
    if ('problems' in result) problems.push(...result.problems);
    else found.push({...result, line: fence.line});
  }
  return {found, problems};
}

type YamlFence = {
  /** Not trusted yet. */
  readonly value: unknown;
  /** The line of a key or an entry, or of its nearest parent when it is missing. */
  readonly lineOf: (path: Path) => number;
};

function yamlIn(
  {content, line}: Pick<Fence, 'content' | 'line'>,
  what: string,
): YamlFence | {problems: LineProblem[]} {
  const counter = new LineCounter();
  const document = parseDocument(content, {lineCounter: counter});
  const lineAt = (offset: number) =>
    line + Math.max(1, counter.linePos(offset).line);
  const problems = document.errors.map(({pos: [start], message}) => ({
    line: lineAt(start),
    message: `${what} is not YAML: ${sentence(message)}`,
  }));
  if (problems.length > 0) return {problems};
  try {
    return {
      value: document.toJS(),
      lineOf: (path) => lineAt(offsetOf(document, path)),
    };
  } catch (error) {
    // Aliases are followed only here: one that leads nowhere, or to too much.
    const message = error instanceof Error ? error.message : String(error);
    return {
      problems: [{line, message: `${what} is not YAML: ${sentence(message)}`}],
    };
  }
}

function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  return `${first.replace(/( at line \d+, column \d+)?[:.]?$/, '')}.`;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset = startOf(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
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
