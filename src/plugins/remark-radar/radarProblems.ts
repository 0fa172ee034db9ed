import {LineCounter, parseDocument, type Document} from 'yaml';
import {readRadar, type Path, type Radar} from '../../domain/figures/readRadar';
import type {LineProblem} from '../../domain/markdown/lineProblem';
import type {Fence} from '../../domain/markdown/outline';

/** Says whether a fence holds a radar chart. */
export function isRadar({info}: Pick<Fence, 'info'>): boolean {
  return /^radar(\s|$)/.test(info);
}

/** Explains what is wrong with the radar charts among a page's fences, at the lines of the page. */
export function radarProblems(fences: readonly Fence[]): LineProblem[] {
  return fences.filter(isRadar).flatMap((fence) => {
    const read = radarIn(fence);
    return 'problems' in read ? read.problems : [];
  });
}

/** Reads the YAML of one fence. */
export function radarIn({
  content,
  line,
}: Fence): {radar: Radar} | {problems: LineProblem[]} {
  const counter = new LineCounter();
  const document = parseDocument(content, {lineCounter: counter});
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({pos: [start], message}) => ({
        line: line + counter.linePos(start).line,
        message:
          `The radar is not YAML: ${message.split('\n')[0] ?? ''}`.replace(
            / at line \d+, column \d+:?$/,
            '.',
          ),
      })),
    };
  return readRadar(
    document.toJS(),
    (path) => line + counter.linePos(offsetOf(document, path)).line,
  );
}

/** The offset of a value, or of its nearest parent that there is. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = rangeOf(node);
    if (range !== undefined) return range;
  }
  return 0;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node))
    return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number'
    ? node.range[0]
    : undefined;
}
