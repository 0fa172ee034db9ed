import type {ReactNode} from 'react';
import type {SearchHit} from '../../domain/search/messages';
import {DefinitionCard} from './DefinitionCard';
import {DidYouMean} from './DidYouMean';
import {RecentSearches} from './RecentSearches';
import {ResultOptions} from './ResultOptions';
import styles from './search.module.css';
import {SearchStatus} from './SearchStatus';
import {Suggestions} from './Suggestions';
import {WordsLeftOut} from './WordsLeftOut';
import type {Search} from './useSearch';

/** Below the field: how the search went, and what it found. */
export function DialogBody({
  search,
  hits,
  listId,
  active,
  onPick,
  onFollow,
}: {
  readonly search: Search;
  readonly hits: readonly SearchHit[];
  readonly listId: string;
  readonly active: number | undefined;
  /** Takes a query instead of the one that was typed. */
  readonly onPick: (query: string) => void;
  /** A link is followed; to a hit, when it leads to one. */
  readonly onFollow: (hit?: SearchHit) => void;
}): ReactNode {
  const {text, status} = search;
  const result = status === 'failed' ? undefined : search.result;
  return (
    // Its texts change while the reader types; a translated one would stay.
    <div className={styles.body} translate="no" aria-busy={status === 'slow'}>
      <SearchStatus search={search} />
      {text === '' && <RecentSearches onPick={onPick} />}
      {result?.didYouMean !== undefined && (
        <DidYouMean query={result.didYouMean} typed={text} onPick={onPick} />
      )}
      <WordsLeftOut words={result?.unknown ?? []} />
      {result?.definition !== undefined && (
        <DefinitionCard
          definition={result.definition}
          onFollow={() => {
            onFollow();
          }}
        />
      )}
      <ResultOptions
        id={listId}
        hits={hits}
        active={active}
        onFollow={onFollow}
      />
      {status === 'answered' && hits.length === 0 && (
        <Suggestions query={text} />
      )}
    </div>
  );
}
