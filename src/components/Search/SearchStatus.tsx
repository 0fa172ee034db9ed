import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './search.module.css';
import type {Search} from './useSearch';
import {useStatusText} from './useStatusText';

/** The live line that says how the search went, and how to go on when it failed. */
export function SearchStatus({search}: {readonly search: Search}): ReactNode {
  const text = useStatusText(search);
  return (
    <div role="status" translate="no" className={styles.status}>
      {text}
      {search.status === 'failed' && (
        <>
          {' '}
          <button
            type="button"
            className="button button--sm button--primary"
            onClick={search.tryAgain}>
            <Translate
              id="course.Search.tryAgain"
              description="Button: load the search again">
              Spróbuj ponownie
            </Translate>
          </button>{' '}
          <Link to="/site-map/">
            <Translate
              id="course.Search.siteMap"
              description="Link to the site map where the search is of no use">
              Mapa strony
            </Translate>
          </Link>
        </>
      )}
    </div>
  );
}
