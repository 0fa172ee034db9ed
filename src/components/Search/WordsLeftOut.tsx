import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Names the words of the query that nothing answers. */
export function WordsLeftOut({
  words,
}: {
  readonly words: readonly string[];
}): ReactNode {
  if (words.length === 0) return null;
  return (
    <p>
      <Translate
        id="course.Search.unknown"
        description="Before the words of a query that the course does not have">
        Kurs nie zna słów:
      </Translate>{' '}
      <q>{words.join(', ')}</q>
    </p>
  );
}
