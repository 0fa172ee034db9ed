import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useState, type ReactNode} from 'react';
import type {SearchHit} from '../../domain/search/messages';
import {DefinitionCard} from './DefinitionCard';
import {DidYouMean} from './DidYouMean';
import {filterName} from './filterName';
import {filterOfPage} from './filters';
import {MarkedText} from './MarkedText';
import {addressOf} from './ResultOptions';
import styles from './search.module.css';
import {formatSearchQuery, type SearchQuery} from './searchAddress';
import {SearchLink} from './SearchLink';
import {SearchStatus} from './SearchStatus';
import {Suggestions} from './Suggestions';
import {WordsLeftOut} from './WordsLeftOut';
import {useEditions} from './useEditions';
import {useFollow} from './useFollow';
import {useSearch} from './useSearch';

const step = 10;

/** The answer to the query of the search page: one list, in order of rank. */
export function SearchResults({
  query,
}: {
  readonly query: SearchQuery;
}): ReactNode {
  const path = useBaseUrl('/search/');
  const history = useHistory();
  const {active} = useEditions();
  const edition = query.edition === '' ? active : query.edition;
  const asked = JSON.stringify(query);
  const [{of, limit}, setMore] = useState({of: asked, limit: step});
  const search = useSearch({
    typed: query.text,
    edition,
    filter: query.filter,
    limit: of === asked ? limit : step,
  });
  const {text, status} = search;
  // The page has said that it loads; it goes on saying so until it can answer.
  const isFirst = status === 'loading' && search.result === undefined;
  const result =
    status === 'failed' || search.isStale ? undefined : search.result;
  const hits = result?.hits ?? [];
  const follow = useFollow(text, edition);
  return (
    <>
      <SearchStatus search={isFirst ? {...search, status: 'slow'} : search} />
      {result?.didYouMean !== undefined && (
        <DidYouMean
          query={result.didYouMean}
          typed={text}
          onPick={(mended) => {
            history.push(path + formatSearchQuery({...query, text: mended}));
          }}
        />
      )}
      <WordsLeftOut words={result?.unknown ?? []} />
      {result?.definition !== undefined && (
        <DefinitionCard definition={result.definition} />
      )}
      {hits.length > 0 && (
        <ol
          className={styles.list}
          translate="no"
          aria-label={translate({
            id: 'course.Search.results',
            message: 'Wyniki wyszukiwania',
            description: 'Name of the list of results',
          })}>
          {hits.map((hit) => (
            <ResultItem
              key={addressOf(hit)}
              hit={hit}
              onFollow={() => {
                follow(hit);
              }}
            />
          ))}
        </ol>
      )}
      {status === 'answered' && hits.length === 0 && (
        <Suggestions query={text} />
      )}
      {result !== undefined && hits.length < result.total && (
        <button
          type="button"
          className="button button--outline button--primary"
          onClick={() => {
            setMore({of: asked, limit: hits.length + step});
          }}>
          <Translate id="course.Search.more" description="Button: more results">
            Pokaż więcej
          </Translate>
        </button>
      )}
    </>
  );
}

function ResultItem({
  hit,
  onFollow,
}: {
  readonly hit: SearchHit;
  readonly onFollow: () => void;
}): ReactNode {
  const filter = filterOfPage(hit.kind, hit.url);
  return (
    <li className={styles.group}>
      <SearchLink
        className={styles.title}
        to={addressOf(hit)}
        onFollow={onFollow}>
        <MarkedText {...hit.sectionTitle} />
      </SearchLink>
      <p className={styles.page}>
        {hit.anchor !== '' && hit.pageTitle}
        {hit.anchor !== '' && filter !== undefined && ' · '}
        {filter !== undefined && filterName(filter)}
      </p>
      <p>
        <MarkedText {...hit.excerpt} />
      </p>
    </li>
  );
}
