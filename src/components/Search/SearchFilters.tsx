import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {filterName} from './filterName';
import {filters, type Filter} from './filters';
import styles from './results.module.css';
import type {Edition} from './useEditions';

/** Narrows a search to a part of the course and to an edition. */
export function SearchFilters({
  filter,
  onFilter,
  edition,
  editions,
  onEdition,
}: {
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly edition: string;
  readonly editions: readonly Edition[];
  readonly onEdition: (edition: string) => void;
}): ReactNode {
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds}>
        <legend className={styles.unseen}>
          <Translate
            id="course.Search.kinds"
            description="Name of the search filters">
            Część kursu
          </Translate>
        </legend>
        {[undefined, ...filters].map((choice) => (
          <label key={choice ?? ''}>
            <input
              className={styles.unseen}
              type="radio"
              name="kind"
              value={choice ?? ''}
              checked={choice === filter}
              onChange={() => {
                onFilter(choice);
              }}
            />
            <span className={styles.kind}>{filterName(choice)}</span>
          </label>
        ))}
      </fieldset>
      {editions.length > 1 && (
        <select
          className={styles.edition}
          name="edition"
          aria-label={translate({
            id: 'course.Search.edition',
            message: 'Edycja kursu',
            description: 'Name of the menu of editions in the search',
          })}
          value={edition}
          onChange={({target}) => {
            onEdition(target.value);
          }}>
          {editions.map(({id, label}) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
