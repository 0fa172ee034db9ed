import type {ReactNode} from 'react';
import type {Marked} from '../../domain/search/snippet';

/** A text with the words that were found. Ranges are in order and apart. */
export function MarkedText({text, ranges}: Marked): ReactNode {
  return [
    ...ranges.flatMap(([start, end], index) => [
      text.slice(ranges[index - 1]?.[1] ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ]),
    text.slice(ranges.at(-1)?.[1] ?? 0),
  ];
}
