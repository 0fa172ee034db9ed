import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useState, type ReactNode} from 'react';
import styles from './search.module.css';
import {parseRecent, withoutRecent} from './recentSearches';
import {recentSlot} from './searchStorage';

/** What the reader searched for last, on this device only; each can be searched again or forgotten. */
export function RecentSearches({
  onPick,
}: {
  readonly onPick: (query: string) => void;
}): ReactNode {
  const [recent, setRecent] = useState(() => parseRecent(recentSlot.get()));
  if (recent.length === 0) return null;
  const title = translate({
    id: 'course.Search.recent',
    message: 'Ostatnio szukane',
    description: 'Heading: recent searches',
  });
  return (
    <section aria-label={title}>
      <p className={styles.page}>{title}</p>
      <ul className={styles.list}>
        {recent.map((query) => (
          <li key={query} className={styles.row}>
            <button
              type="button"
              className={clsx('clean-btn', styles.pick)}
              onClick={() => {
                onPick(query);
              }}>
              {query}
            </button>
            <button
              type="button"
              className={clsx('clean-btn', styles.cross)}
              aria-label={translate(
                {
                  id: 'course.Search.forget',
                  message: 'Usuń „{query}” z ostatnich',
                  description: 'Button: remove a recent search',
                },
                {query},
              )}
              onClick={() => {
                const rest = withoutRecent(recent, query);
                recentSlot.set(JSON.stringify(rest));
                setRecent(rest);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
