import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode, RefObject} from 'react';
import {optionId} from './ResultOptions';
import styles from './search.module.css';
import type {Combobox} from './useCombobox';

/** The field of the dialog, and what closes it. */
export function DialogField({
  ref,
  typed,
  onType,
  listId,
  isExpanded,
  combobox: {active, onKeyDown},
  onClose,
}: {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly listId: string;
  readonly isExpanded: boolean;
  readonly combobox: Combobox;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <div className={styles.row}>
      <input
        ref={ref}
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
        aria-expanded={isExpanded}
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
          onType(target.value);
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
        onClick={onClose}
      />
    </div>
  );
}
