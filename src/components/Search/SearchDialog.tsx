import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {createPortal} from 'react-dom';
import {DefinitionCard} from './DefinitionCard';
import {DidYouMean} from './DidYouMean';
import styles from './search.module.css';
import type {Filter} from './filters';
import {nextOption} from './nextOption';
import {RecentSearches} from './RecentSearches';
import {optionId, ResultOptions} from './ResultOptions';
import {formatSearchQuery} from './searchAddress';
import {SearchFilters} from './SearchFilters';
import {SearchLink} from './SearchLink';
import {SearchStatus} from './SearchStatus';
import {Suggestions} from './Suggestions';
import {useEditions} from './useEditions';
import {rememberSearch, useFollow} from './useFollow';
import {useSearch} from './useSearch';

const mostHits = 8;

/** The search over the page: a field that answers while the reader types. It is open as long as it is there. */
export default function SearchDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const history = useHistory();
  const {key: place} = useLocation();
  const {editions, active: activeEdition} = useEditions();
  const [typed, setTyped] = useState('');
  const [edition, setEdition] = useState(activeEdition);
  const [filter, setFilter] = useState<Filter>();
  const search = useSearch({
    typed,
    edition,
    filter,
    limit: mostHits,
    isTyping: true,
  });
  const {text, status, result} = search;
  const hits = status === 'failed' ? [] : (result?.hits ?? []);
  /** The option that the keyboard has chosen, and among which hits. */
  const [chosen, setChosen] = useState<{of: unknown; index: number}>();
  const active = chosen?.of === hits ? chosen.index : undefined;

  const close = (): void => dialog.current?.close();
  const follow = useFollow(text, edition);
  const allResults = `/search/${formatSearchQuery({
    text,
    edition: edition === activeEdition ? '' : edition,
    filter,
  })}`;
  const resultsPath = useBaseUrl(allResults);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Whichever link was followed: what it leads to lies below the dialog.
  useEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, [place]);
  useEffect(() => {
    if (active === undefined) return;
    document
      .getElementById(optionId(listId, active))
      ?.scrollIntoView({block: 'nearest'});
  }, [active, listId]);

  const pick = (query: string): void => {
    setTyped(query);
    input.current?.focus();
  };
  const openResults = (): void => {
    if (text === '') return;
    rememberSearch(text);
    close();
    history.push(resultsPath);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const option =
      active === undefined
        ? undefined
        : document.getElementById(optionId(listId, active));
    if (event.key === 'Enter' && option instanceof HTMLAnchorElement) {
      event.preventDefault();
      const {ctrlKey, metaKey} = event;
      option.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          ctrlKey,
          metaKey,
        }),
      );
      return;
    }
    const index = nextOption(event.key, active, hits.length);
    if (index === active) return;
    event.preventDefault();
    setChosen(index === undefined ? undefined : {of: hits, index});
  };

  return createPortal(
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions -- a click beside the box; the keyboard has Esc
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({
        id: 'course.Search.dialog',
        message: 'Szukaj w kursie',
        description: 'Name of the search dialog',
      })}
      onClose={onClose}
      onClick={({target}) => {
        if (target === dialog.current) close();
      }}>
      <form
        className={styles.box}
        action={resultsPath}
        onSubmit={(event) => {
          event.preventDefault();
          openResults();
        }}>
        <div className={styles.row}>
          <input
            ref={input}
            className={styles.input}
            type="text"
            name="q"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-activedescendant={
              active === undefined ? undefined : optionId(listId, active)
            }
            aria-label={translate({
              id: 'course.Search.field',
              message: 'Czego szukasz?',
              description: 'Name of the search field',
            })}
            placeholder={translate({
              id: 'course.Search.placeholder',
              message: 'Pojęcie, narzędzie albo pytanie',
              description: 'Placeholder of the search field',
            })}
            value={typed}
            onChange={({target}) => {
              setTyped(target.value);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className={clsx('clean-btn', styles.cross)}
            aria-label={translate({
              id: 'course.Search.close',
              message: 'Zamknij',
              description: 'Button: close the search dialog',
            })}
            onClick={close}
          />
        </div>
        <SearchFilters
          filter={filter}
          onFilter={setFilter}
          edition={edition}
          editions={editions}
          onEdition={setEdition}
        />
        <div className={styles.body} aria-busy={status === 'slow'}>
          <SearchStatus search={search} />
          {text === '' && <RecentSearches onPick={pick} />}
          {status !== 'failed' && result?.didYouMean !== undefined && (
            <DidYouMean query={result.didYouMean} onPick={pick} />
          )}
          {status !== 'failed' && result?.definition !== undefined && (
            <DefinitionCard
              definition={result.definition}
              onFollow={() => {
                rememberSearch(text);
                close();
              }}
            />
          )}
          <ResultOptions
            id={listId}
            hits={hits}
            active={active}
            onFollow={(hit) => {
              follow(hit);
              close();
            }}
          />
          {status === 'answered' && hits.length === 0 && (
            <Suggestions query={text} />
          )}
        </div>
        {hits.length > 0 && (
          <p className={clsx(styles.row, styles.foot)}>
            <SearchLink
              to={allResults}
              onFollow={() => {
                rememberSearch(text);
                close();
              }}>
              <Translate
                id="course.Search.allResults"
                description="Link from the search dialog to the page of results">
                Wszystkie wyniki
              </Translate>
            </SearchLink>
            <span className={styles.keys}>
              <Translate
                id="course.Search.keys"
                description="Keys of the search dialog">
                ↑ ↓ wybór · Enter otwiera · Esc zamyka
              </Translate>
            </span>
          </p>
        )}
      </form>
    </dialog>,
    document.body,
  );
}
