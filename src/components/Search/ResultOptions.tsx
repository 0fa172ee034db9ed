import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {SearchHit} from '../../domain/search/messages';
import styles from './search.module.css';
import {filterName} from './filterName';
import {filterOfPage} from './filters';
import {MarkedText} from './MarkedText';
import {SearchLink} from './SearchLink';

/**
 * The results as a listbox: each option is a link, so it opens in a new tab like any other.
 *
 * The order is that of rank; neighbours from one page stand under its title.
 */
export function ResultOptions({
  id,
  hits,
  active,
  onFollow,
}: {
  /** Of the list; its options add their number. */
  readonly id: string;
  readonly hits: readonly SearchHit[];
  /** Number of the option that the keyboard has chosen. */
  readonly active: number | undefined;
  readonly onFollow: (hit: SearchHit) => void;
}): ReactNode {
  return (
    <div
      role="listbox"
      id={id}
      hidden={hits.length === 0}
      aria-label={translate({
        id: 'course.Search.results',
        message: 'Wyniki wyszukiwania',
        description: 'Name of the list of results',
      })}>
      {groupsOf(hits).map(({first, group}) => {
        const [{kind, url, pageTitle}] = group;
        const filter = filterOfPage(kind, url);
        const titleId = `${id}-page-${first}`;
        return (
          <div
            key={first}
            role="group"
            aria-labelledby={titleId}
            className={styles.group}>
            <div id={titleId} role="presentation" className={styles.page}>
              {pageTitle}
              {filter !== undefined && ` · ${filterName(filter)}`}
            </div>
            {group.map((hit, index) => (
              <SearchLink
                key={hit.anchor}
                to={addressOf(hit)}
                role="option"
                id={optionId(id, first + index)}
                tabIndex={-1}
                aria-selected={active === first + index}
                className={clsx(
                  styles.option,
                  active === first + index && styles.active,
                )}
                onFollow={() => {
                  onFollow(hit);
                }}>
                <span className={styles.title}>
                  <MarkedText {...hit.sectionTitle} />
                </span>
                <span>
                  <MarkedText {...hit.excerpt} />
                </span>
              </SearchLink>
            ))}
          </div>
        );
      })}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Path of a section below the site's base. */
export function addressOf({
  url,
  anchor,
}: Pick<SearchHit, 'url' | 'anchor'>): string {
  return anchor === '' ? url : `${url}#${anchor}`;
}

type Group = {
  /** Number of the group's first hit among all. */
  readonly first: number;
  readonly group: [SearchHit, ...SearchHit[]];
};

function groupsOf(hits: readonly SearchHit[]): Group[] {
  const groups: Group[] = [];
  hits.forEach((hit, index) => {
    const last = groups.at(-1);
    if (last?.group[0].url === hit.url) last.group.push(hit);
    else groups.push({first: index, group: [hit]});
  });
  return groups;
}
