import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {Definition} from '../../domain/search/messages';
import styles from './search.module.css';
import {SearchLink} from './SearchLink';

/** Answers at once when the query is a term. */
export function DefinitionCard({
  definition: {url, title, text, otherTitle},
  onFollow,
}: {
  readonly definition: Definition;
  readonly onFollow?: () => void;
}): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <section className={styles.definition} aria-label={title}>
      <p>
        <SearchLink to={url} onFollow={onFollow}>
          {title}
        </SearchLink>
        {otherTitle !== undefined && (
          <i
            className={styles.otherTitle}
            lang={i18n.currentLocale === 'pl' ? 'en' : 'pl'}>
            {otherTitle}
          </i>
        )}
      </p>
      <p>{text}</p>
    </section>
  );
}
