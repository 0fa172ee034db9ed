import {tokenize} from '../language/tokenize';
import {leavesOf} from './wordsOf';

/** From–to, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

export type Marked = {readonly text: string; readonly ranges: readonly Range[]};

const usualLetters = 160;

/** Marks the words of a text that answer a query. */
export function mark(text: string, isHit: (word: string) => boolean): Marked {
  return {text, ranges: merged(rangesOf(text, isHit))};
}

/** Cuts the piece out of a text that shows most of what was asked, with the words marked. */
export function snippet(
  text: string,
  isHit: (word: string) => boolean,
  letters = usualLetters,
): Marked {
  const ranges = merged(rangesOf(text, isHit));
  const start = wordStart(text, bestStart(ranges, letters));
  const end = wordEnd(text, start + letters);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  return {
    text: before + text.slice(start, end).replaceAll('\n', ' ') + after,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Range => [
        from - start + before.length,
        to - start + before.length,
      ]),
  };
}

function rangesOf(text: string, isHit: (word: string) => boolean): Range[] {
  return tokenize(text).flatMap((token): Range[] =>
    isHit(token.text)
      ? [[token.start, token.end]]
      : leavesOf(token)
          .filter((leaf) => isHit(leaf.text))
          .map((leaf): Range => [leaf.start, leaf.end]),
  );
}

/** Pieces of one compound may lie in each other. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && range[0] < last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}

/** Where the window with the most marks begins, a little before the first of them. */
function bestStart(ranges: readonly Range[], letters: number): number {
  let best = {count: 0, start: 0};
  ranges.forEach(([start], index) => {
    const count = ranges
      .slice(index)
      .filter(([, end]) => end <= start + letters * 0.8).length;
    if (count > best.count) best = {count, start};
  });
  return Math.max(0, best.start - Math.round(letters * 0.2));
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 30).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > to - 30 ? space : to;
}
