import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './search.module.css';
import {SearchLink} from './SearchLink';

/** The way to all results, and the keys. */
export function DialogFoot({
  allResults,
  onFollow,
}: {
  /** Address of the page of results, below the site's base. */
  readonly allResults: string;
  readonly onFollow: () => void;
}): ReactNode {
  return (
    <p className={clsx(styles.row, styles.foot)}>
      <SearchLink to={allResults} onFollow={onFollow}>
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
  );
}
