import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {SearchHit} from '../../domain/search/messages';
import {formatMarks, wordsOfHit} from './pageMarks';
import {parseRecent, withRecent} from './recentSearches';
import {marksSlot, recentSlot} from './searchStorage';

/** Remembers, when a reader follows a result, what was asked and what to mark on its page. */
export function useFollow(
  query: string,
  edition: string,
): (hit: SearchHit) => void {
  const {withBaseUrl} = useBaseUrlUtils();
  return (hit) => {
    rememberSearch(query);
    const marks = {
      path: withBaseUrl(hit.url),
      edition,
      query,
      words: wordsOfHit(hit),
    };
    marksSlot.set(formatMarks(marks, Date.now()));
  };
}

export function rememberSearch(query: string): void {
  const recent = withRecent(parseRecent(recentSlot.get()), query);
  recentSlot.set(JSON.stringify(recent));
}
