import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import {createPortal} from 'react-dom';
import type {SearchHit} from '../../domain/search/messages';
import {DialogBody} from './DialogBody';
import {DialogField} from './DialogField';
import {DialogFoot} from './DialogFoot';
import styles from './search.module.css';
import type {Filter} from './filters';
import {formatSearchQuery} from './searchAddress';
import {SearchFilters} from './SearchFilters';
import {useCombobox} from './useCombobox';
import {useEditions} from './useEditions';
import {rememberSearch, useFollow} from './useFollow';
import {useSearch} from './useSearch';

const mostHits = 8;
/** One list, so that no render takes it for a new one. */
const noHits: readonly SearchHit[] = [];

/** The search over the page: a field that answers while the reader types. It is open as long as it is there. */
export default function SearchDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactNode {
  const dialog = useModalDialog();
  const close = (): void => dialog.current?.close();
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
      <SearchBox onClose={close} />
    </dialog>,
    document.body,
  );
}

/** Opens the dialog, and closes it when a link is followed, whichever: what it leads to lies below. */
function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const {key: place} = useLocation();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, [place]);
  return dialog;
}

function SearchBox({onClose}: {readonly onClose: () => void}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const history = useHistory();
  const {editions, active: activeEdition} = useEditions();
  const [typed, setTyped] = useState('');
  const [edition, setEdition] = useState(activeEdition);
  const [filter, setFilter] = useState<Filter>();
  const search = useSearch({
    typed,
    edition,
    filter,
    limit: mostHits,
  });
  const {text, status, result} = search;
  const hits = status === 'failed' ? noHits : (result?.hits ?? noHits);
  const combobox = useCombobox(listId, hits);
  const follow = useFollow(text, edition);
  const allResults = `/search/${formatSearchQuery({
    text,
    edition: edition === activeEdition ? '' : edition,
    filter,
  })}`;
  const resultsPath = useBaseUrl(allResults);

  const onFollow = (hit?: SearchHit): void => {
    if (hit === undefined) rememberSearch(text);
    else follow(hit);
    onClose();
  };
  return (
    <form
      className={styles.box}
      action={resultsPath}
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '') return;
        onFollow();
        history.push(resultsPath);
      }}>
      <DialogField
        ref={input}
        typed={typed}
        onType={setTyped}
        listId={listId}
        isExpanded={hits.length > 0}
        combobox={combobox}
        onClose={onClose}
      />
      <SearchFilters
        filter={filter}
        onFilter={setFilter}
        edition={edition}
        editions={editions}
        onEdition={setEdition}
      />
      <DialogBody
        search={search}
        hits={hits}
        listId={listId}
        active={combobox.active}
        onPick={(query) => {
          setTyped(query);
          input.current?.focus();
        }}
        onFollow={onFollow}
      />
      {hits.length > 0 && (
        <DialogFoot
          allResults={allResults}
          onFollow={() => {
            onFollow();
          }}
        />
      )}
    </form>
  );
}
