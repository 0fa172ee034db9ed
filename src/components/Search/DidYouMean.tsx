import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Says what was searched for in place of a query with typos, and offers both. */
export function DidYouMean({
  query,
  typed,
  onPick,
}: {
  readonly query: string;
  /** What the reader typed. */
  readonly typed: string;
  readonly onPick: (query: string) => void;
}): ReactNode {
  return (
    <p>
      <Translate
        id="course.Search.didYouMean"
        description="Before a query without its typos, which is a button">
        Szukano:
      </Translate>{' '}
      <button
        type="button"
        className="clean-btn"
        onClick={() => {
          onPick(query);
        }}>
        <u>{query}</u>
      </button>{' '}
      <Translate
        id="course.Search.insteadOf"
        description="After the mended query; before what was typed, which is a button that searches for just that">
        zamiast
      </Translate>{' '}
      <button
        type="button"
        className="clean-btn"
        onClick={() => {
          onPick(`"${typed}"`);
        }}>
        <u>{typed}</u>
      </button>
    </p>
  );
}
