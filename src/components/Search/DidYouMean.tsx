import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Offers the query with its typos mended. */
export function DidYouMean({
  query,
  onPick,
}: {
  readonly query: string;
  readonly onPick: (query: string) => void;
}): ReactNode {
  return (
    <p>
      <Translate
        id="course.Search.didYouMean"
        description="Before a query without its typos, which is a button">
        Może chodziło o:
      </Translate>{' '}
      <button
        type="button"
        className="clean-btn"
        onClick={() => {
          onPick(query);
        }}>
        <u>{query}</u>
      </button>
    </p>
  );
}
