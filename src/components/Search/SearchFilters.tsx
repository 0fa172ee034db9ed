import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {filterName} from './filterName';
import {filters, type Filter} from './filters';
import styles from './search.module.css';
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
      <Choice
        title={translate({
          id: 'course.Search.kinds',
          message: 'Część kursu',
          description: 'Name of the search filters',
        })}
        name="kind"
        options={[undefined, ...filters].map((value) => ({
          value,
          label: filterName(value),
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      {editions.length > 1 && (
        <Choice
          title={translate({
            id: 'course.Search.edition',
            message: 'Edycja kursu',
            description: 'Name of the choice of editions in the search',
          })}
          name="edition"
          options={editions.map(({id, label}) => ({value: id, label}))}
          chosen={edition}
          onChoose={onEdition}
        />
      )}
    </div>
  );
}

/** One of a few: radio buttons, so that the only list box around is that of the results. */
function Choice<Value extends string | undefined>({
  title,
  name,
  options,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly name: string;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.unseen}>{title}</legend>
      {options.map(({value, label}) => (
        <label key={value ?? ''}>
          <input
            className={styles.unseen}
            type="radio"
            name={name}
            value={value ?? ''}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
